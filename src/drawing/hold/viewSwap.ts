/** One option of a layer beside what stands now: what it would cost, how the figures would move, what it would break. */
import { SWAP } from '../../content/hold';
import { type Assessment, type Decision, LAYER_NAMES, type OptionId, type Swap } from '../../engine';
import { tellBrokenPromise } from '../diagram/tellBrokenPromise';
import { formatRatio } from '../format/formatRatio';
import { formatSeconds } from '../format/formatSeconds';
import { formatUsd } from '../format/formatUsd';
import { formatUsdChange } from '../format/formatUsdChange';
import { fillWords } from './fillWords';

export interface SwapFigure {
  readonly name: string;
  readonly value: string;
  /** "was 52 min"; null where it stays. */
  readonly was: string | null;
}

export interface SwapView {
  readonly option: OptionId;
  readonly name: string;
  readonly stands: boolean;
  readonly fits: boolean;
  readonly keeps: boolean;
  /** The difference in cost, or the cost of what stands. */
  readonly cost: string;
  readonly figures: readonly SwapFigure[];
  /** What it breaks, or that it breaks nothing. */
  readonly promises: string;
  readonly moves: string | null;
}

const FIGURES: readonly (readonly [name: string, write: (assessment: Assessment) => string])[] = [
  [SWAP.figures.data, ({ freshness }) => `${formatSeconds(freshness.p95Seconds)} old`],
  [SWAP.figures.dashboards, ({ serving }) => formatSeconds(serving.dashboardP95Seconds)],
  [SWAP.figures.onTime, ({ reliability }) => formatRatio(reliability.onTimeRatio)],
  [SWAP.figures.complexity, ({ complexity }) => complexity.band],
];

export function viewSwap(swap: Swap, { scenario, chosen }: Decision): SwapView {
  const { option, name, stands, fits, decision, broken, moved } = swap;
  const usd = ({ cost }: Assessment) =>
    scenario.objective === 'total' ? cost.totalUsdPerMonth : cost.infrastructureUsdPerMonth;
  const now = decision.chosen;
  const keeps = fits && broken.length === 0;
  return {
    option,
    name,
    stands,
    fits,
    keeps,
    cost: `${stands ? formatUsd(usd(now)) : formatUsdChange(usd(now) - usd(chosen))} ${SWAP.figures.cost}`,
    figures: FIGURES.map(([label, write]) => {
      const [value, was] = [write(now), write(chosen)];
      return { name: label, value, was: value === was ? null : was };
    }),
    promises: !fits
      ? SWAP.doesNotFit
      : keeps
        ? SWAP.keepsAll
        : fillWords(SWAP.breaks, { broken: broken.map(tellBrokenPromise).join('; ') }),
    moves:
      fits && moved.length > 0
        ? fillWords(SWAP.moves, {
            layers: moved.map((layer) => `${LAYER_NAMES[layer]} to ${now.parts[layer].name}`).join(', '),
          })
        : null,
  };
}
