import type { ConstantValues } from '../../data/constantValues';
import type { AnchorRow, CheckSource } from '../checkReport';

export interface Anchor {
  readonly id: string;
  readonly title: string;
  readonly source: CheckSource;
  readonly unit: AnchorRow['unit'];
  readonly low: number;
  readonly high: number;
  readonly toleranceRatio: number;
  readonly compute: (constants: ConstantValues) => number;
}

export function checkAnchor(anchor: Anchor, constants: ConstantValues): AnchorRow {
  const { id, title, source, unit, low, high, toleranceRatio } = anchor;
  const computed = anchor.compute(constants);
  const nearest = Math.min(high, Math.max(low, computed));
  const errorRatio = computed / nearest - 1;
  const passes = Math.abs(errorRatio) <= toleranceRatio;
  return {
    id,
    title,
    source,
    unit,
    published: { low, high },
    toleranceRatio,
    computed,
    errorRatio,
    passes,
  };
}
