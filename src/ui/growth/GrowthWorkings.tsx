// How the moves and the price of timing are worked out: each law with the numbers put in, and how far it may be trusted.
import { explainMigration } from '../../drawing/growth/explainMigration';
import { explainTiming } from '../../drawing/growth/explainTiming';
import type { GrownGrowth } from '../../engine';
import { ReceiptFormula } from '../why/ReceiptFormula';

export function GrowthWorkings({ grown }: { readonly grown: GrownGrowth }) {
  const sections = [
    ...grown.policies['just-in-time'].migrations.flatMap((migration, index) =>
      explainMigration(migration, index + 1),
    ),
    ...explainTiming(grown),
  ];
  return sections.map((section) => <ReceiptFormula key={section.title} section={section} />);
}
