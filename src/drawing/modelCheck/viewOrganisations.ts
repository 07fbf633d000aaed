/** Real organisations as rows: one for each verdict and each choice of a layer. */

import type { BacktestRow } from '../../engine';
import { formatCount } from '../../words/format/number';
import { TIER_NAMES } from '../../words/layers';
import { CHECK } from '../../words/modelCheck';
import { optionName } from '../../words/options';
import { tellChoice, tellVerdict } from '../../words/organisations';
import { type CheckGroupView, type CheckRowView, groupOf } from './checkView';

const { organisations: WORDS } = CHECK;

function describeCase({ entry }: BacktestRow): string {
  const traffic =
    entry.eventsPerDay === null ? WORDS.defaultTraffic : `${formatCount(entry.eventsPerDay)} events a day`;
  return [entry.year, traffic].filter((part) => part !== null).join(', ');
}

function viewCase(row: BacktestRow): CheckRowView[] {
  const { entry, verdict, choices } = row;
  const shared = { note: describeCase(row), source: entry.source, error: '', state: null };
  const verdicts = verdict
    ? [
        {
          ...shared,
          id: `${entry.id}-verdict`,
          title: entry.organisation,
          published: `${WORDS.verdict}: ${WORDS.expected[verdict.expected]}${list(verdict.expectedLayers)}`,
          computed: `${WORDS.computed[verdict.computed]}${list(verdict.layers)}`,
          passes: verdict.agrees,
          sentence: tellVerdict(verdict),
        },
      ]
    : [];
  return [
    ...verdicts,
    ...choices.map((choice) => ({
      ...shared,
      id: `${entry.id}-${choice.layer}`,
      title: entry.organisation,
      published: `${WORDS.layers[choice.layer]}: ${TIER_NAMES[choice.expected]}`,
      computed: `${TIER_NAMES[choice.computed]}, ${optionName(choice.option)}`,
      passes: choice.agrees,
      sentence: tellChoice(choice),
    })),
  ];
}

function list(layers: readonly string[]): string {
  return layers.length > 0 ? `, ${layers.join(' and ')}` : '';
}

export function viewOrganisations(rows: readonly BacktestRow[]): CheckGroupView {
  return groupOf(rows.flatMap(viewCase));
}
