/** The verdict as one plain sentence, for print and for text. */

import type { Assessment, Decision } from '../../engine';
import { formatFigures } from '../../words/format/number';
import { formatRatio } from '../../words/format/ratio';
import { formatSeconds } from '../../words/format/time';
import { formatUsd } from '../../words/format/usd';
import { VERDICT_VALUES } from '../../words/hero';
import { TIER_NAMES } from '../../words/layers';
import { verdictWords } from '../verdict/verdictWords';

/** Puts values into the blanks of a text; a blank without a value stays as it is. */
function fillBlanks(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (blank, name: string) => values[name] ?? blank);
}

const withValue = (text: string, value: string): string => fillBlanks(text, { value });

function writeExperiments(experiments: number): string {
  if (experiments === 0) return VERDICT_VALUES.experimentsNone;
  if (experiments === 1) return VERDICT_VALUES.experimentsOne;
  return withValue(VERDICT_VALUES.experiments, formatFigures(experiments));
}

function nameTier({ tier }: Assessment): string {
  return TIER_NAMES[tier.main];
}

export function writeVerdict(decision: Decision): string {
  const { scenario, chosen } = decision;
  return fillBlanks(verdictWords(decision), {
    traffic: withValue(VERDICT_VALUES.traffic, formatFigures(scenario.eventsPerDay)),
    experiments: writeExperiments(scenario.experimentsPerMonth),
    reliability: formatRatio(scenario.reliabilityRatio),
    freshness: withValue(VERDICT_VALUES.freshness, formatSeconds(scenario.freshnessSeconds)),
    tier: nameTier(chosen),
    infrastructure: withValue(
      VERDICT_VALUES.infrastructure,
      formatUsd(chosen.cost.infrastructureUsdPerMonth),
    ),
    people: withValue(VERDICT_VALUES.people, formatUsd(chosen.cost.peopleUsdPerMonth)),
  });
}
