/** Fills the blanks of the verdict with live values; each value knows which control it belongs to. */

import { verdictWords } from '../../drawing/verdict/verdictWords';
import { type Decision, DRIVER_IDS, type DriverId } from '../../engine';
import { formatDriverValue } from '../../words/format/driver';
import { formatUsd } from '../../words/format/usd';
import { VERDICT_VALUES } from '../../words/hero';
import { TIER_NAMES } from '../../words/layers';

export type BlankId = DriverId | 'tier' | 'infrastructure' | 'people';

export type VerdictPiece =
  | { readonly kind: 'words'; readonly place: number; readonly text: string }
  /** `tail` is punctuation that must not be parted from the value. */
  | { readonly kind: 'value'; readonly blank: BlankId; readonly text: string; readonly tail: string };

const BLANKS: readonly BlankId[] = [...DRIVER_IDS, 'tier', 'infrastructure', 'people'];
const fill = (words: string, value: string) => words.replace('{value}', value);

function writeExperiments(count: number): string {
  if (count === 0) return VERDICT_VALUES.experimentsNone;
  if (count === 1) return VERDICT_VALUES.experimentsOne;
  return fill(VERDICT_VALUES.experiments, formatDriverValue('experiments', count));
}

function writeBlanks({ scenario, chosen }: Decision): Readonly<Record<BlankId, string>> {
  const { cost, tier } = chosen;
  return {
    traffic: fill(VERDICT_VALUES.traffic, formatDriverValue('traffic', scenario.eventsPerDay)),
    experiments: writeExperiments(scenario.experimentsPerMonth),
    reliability: formatDriverValue('reliability', scenario.reliabilityRatio),
    freshness: fill(VERDICT_VALUES.freshness, formatDriverValue('freshness', scenario.freshnessSeconds)),
    tier: TIER_NAMES[tier.main],
    infrastructure: fill(VERDICT_VALUES.infrastructure, formatUsd(cost.infrastructureUsdPerMonth)),
    people: fill(VERDICT_VALUES.people, formatUsd(cost.peopleUsdPerMonth)),
  };
}

export function composeVerdict(decision: Decision): readonly VerdictPiece[] {
  const values = writeBlanks(decision);
  const parts = verdictWords(decision).split(/\{(\w+)\}([,.:;]?)/);
  return parts.flatMap((text, index): VerdictPiece[] => {
    if (index % 3 === 0) return text ? [{ kind: 'words', place: index, text }] : [];
    if (index % 3 === 2) return [];
    const blank = BLANKS.find((id) => id === text);
    return blank ? [{ kind: 'value', blank, text: values[blank], tail: parts[index + 1] ?? '' }] : [];
  });
}
