/** The sentence under the heading: load, promises, money, and how sure it is. */
import { formatDriverValue } from '../../drawing/format/formatDriverValue';
import { formatUsd } from '../../drawing/format/formatUsd';
import { joinNames } from '../../drawing/format/joinNames';
import {
  type Decision,
  DRIVER_IDS,
  DRIVERS,
  type Futures,
  LAYER_IDS,
  LAYER_NAMES,
  type OptionId,
  type Scenario,
} from '../../engine';
import { ACTING, FIRMER_NAMES, NOUNS, PLURAL, SENTENCE } from '../../words/answer';

export interface SentencePart {
  readonly text: string;
  readonly isStrong: boolean;
  /** Said above it already where there is little room. */
  readonly isExtra?: boolean;
}

const plain = (text: string): SentencePart => ({ text, isStrong: false });
const strong = (text: string): SentencePart => ({ text, isStrong: true });
const PERCENT = 100;

function fill(words: string, scenario: Scenario): string {
  return DRIVER_IDS.reduce(
    (text, id) => text.replace(`{${id}}`, formatDriverValue(id, scenario[DRIVERS[id].field])),
    words,
  );
}

function nameFirmer(option: OptionId): string {
  const { text, article } = NOUNS[option];
  return FIRMER_NAMES[option] ?? (article ? `${article} ${text}` : text);
}

/** Another design that would be firmer, or that none would. */
function tellFirmer({ firmer, outcomes, complete }: Futures): string {
  if (firmer) {
    const options = firmer.layers.map((layer) => firmer.architecture.choices[layer].option);
    const [only] = options;
    const isPlural = options.length > 1 || (only !== undefined && PLURAL.has(only));
    return SENTENCE.firmer
      .replace('{name}', joinNames(options.map(nameFirmer)))
      .replace('{make}', isPlural ? 'make' : 'makes')
      .replace('{count}', String(firmer.keptCount));
  }
  const none = outcomes.filter((outcome) => outcome === 'none').length;
  return complete && none > 0 ? SENTENCE.none.replace('{count}', String(none)) : SENTENCE.end;
}

export function sentenceOf({ scenario, chosen }: Decision, futures: Futures | null): readonly SentencePart[] {
  const { totalUsdPerMonth, peopleUsdPerMonth } = chosen.cost;
  const share = `${Math.round((peopleUsdPerMonth / totalUsdPerMonth) * PERCENT)}%`;
  const money = [
    { ...plain(fill(SENTENCE.load, scenario)), isExtra: true },
    strong(SENTENCE.cost.replace('{usd}', formatUsd(totalUsdPerMonth))),
    plain(SENTENCE.share.replace('{share}', share)),
  ];
  if (!futures) return money;
  return [
    ...money,
    plain(SENTENCE.holds),
    strong(SENTENCE.futures.replace('{count}', String(futures.keptCount))),
    plain(tellFirmer(futures)),
  ];
}

/** What was set beside the four sliders and acts on the answer; null when nothing was. `own` counts the visitor's numbers behind it. */
export function tellActing(scenario: Scenario, own: number): string | null {
  const { budgetUsdPerMonth, objective, pins, held } = scenario;
  const layers = held ? [] : LAYER_IDS.filter((layer) => pins[layer] !== undefined);
  const acting = [
    budgetUsdPerMonth === null ? '' : ACTING.budget.replace('{usd}', formatUsd(budgetUsdPerMonth)),
    objective === 'infrastructure' ? ACTING.bill : '',
    layers.length === 0
      ? ''
      : ACTING.pins.replace('{names}', joinNames(layers.map((layer) => LAYER_NAMES[layer].toLowerCase()))),
    own === 0 ? '' : own === 1 ? ACTING.constants.one : ACTING.constants.more.replace('{count}', String(own)),
  ].filter(Boolean);
  return acting.length === 0 ? null : `${ACTING.lead}${joinNames(acting)}${ACTING.end}`;
}
