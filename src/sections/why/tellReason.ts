/** Why a layer is what it is, in one plain sentence. */
import { formatUsd } from '../../drawing/format/formatUsd';
import type { Decision, PromiseCheck, PromiseId } from '../../engine';
import { inSentence, OPTION_NAMES } from '../../words/options';
import { FAULTS, REASONS } from '../../words/why';
import { measurePromise } from './measurePromise';
import type { WeighedLayer, WeighedOption } from './weighLayer';

const TOSS_UP = 0.05;
function tellFault({ alone }: WeighedOption, { id }: PromiseCheck): string {
  const measure = alone && measurePromise(alone, id);
  if (!measure) return FAULTS[id];
  // A number and its unit stay on one line.
  return FAULTS[id].replace('{actual}', measure.write(measure.value).replaceAll(' ', '\u00a0'));
}

function fill(template: string, option: WeighedOption, usd = 0): string {
  const { name, be } = OPTION_NAMES[option.option];
  return template
    .replace('{Names}', name)
    .replace('{names}', inSentence(name))
    .replace('{be}', be)
    .replace('{usd}', formatUsd(Math.abs(usd)));
}

/** Of the options that break a promise the one that comes nearest to keeping it. */
function nearest(options: readonly WeighedOption[]): WeighedOption | undefined {
  const excess = ({ broken }: WeighedOption) => Math.max(...broken.map(({ usedRatio }) => usedRatio));
  return options.filter(({ broken }) => broken.length > 0).toSorted((a, b) => excess(a) - excess(b))[0];
}

/** `promise` is the one that the options are told apart by. */
export function tellReason(
  decision: Decision,
  { layer, options }: WeighedLayer,
  promise: PromiseId | null,
): string {
  const { scenario, chosen } = decision;
  if (scenario.pins[layer] !== undefined) return REASONS.kept;
  if (scenario.held !== undefined) return REASONS.frozen;
  const others = options.filter(({ isChosen }) => !isChosen);
  if (decision.kind === 'infeasible') return REASONS.nothing;
  const isCheaper = ({ extraUsdPerMonth }: WeighedOption) => (extraUsdPerMonth ?? 0) < 0;
  const simpler =
    nearest(others.filter(isCheaper)) ??
    nearest(others.filter(({ extraUsdPerMonth }) => extraUsdPerMonth !== null));
  const kept = others
    .filter(({ broken, extraUsdPerMonth }) => broken.length === 0 && extraUsdPerMonth !== null)
    .toSorted((a, b) => (a.extraUsdPerMonth ?? 0) - (b.extraUsdPerMonth ?? 0));
  const [next] = kept;
  const nextUsd = next?.extraUsdPerMonth ?? Number.POSITIVE_INFINITY;
  const total =
    scenario.objective === 'total' ? chosen.cost.totalUsdPerMonth : chosen.cost.infrastructureUsdPerMonth;
  if (next && nextUsd >= 0 && nextUsd <= TOSS_UP * total && !(simpler && isCheaper(simpler)))
    return fill(REASONS.tossUp, next, nextUsd);
  const faults = simpler?.broken.toSorted((a, b) => b.usedRatio - a.usedRatio) ?? [];
  const fault = faults.find(({ id }) => id === promise) ?? faults[0];
  if (simpler && fault && isCheaper(simpler))
    return fill(REASONS.cheaperBreaks, simpler).replace('{fault}', tellFault(simpler, fault));
  if (next && nextUsd >= 0) return fill(REASONS.cheapest, next, nextUsd);
  if (simpler && fault) return fill(REASONS.breaks, simpler).replace('{fault}', tellFault(simpler, fault));
  return REASONS.alone;
}
