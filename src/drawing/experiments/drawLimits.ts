/** Both limits and the tests asked for on one logarithmic scale. */
import type { ExperimentPlan, PlatformLimit, PlatformLimits } from '../../engine';
import { formatTests } from '../../words/format/experiments';
import { formatCount } from '../../words/format/number';
import { logAxis } from '../doubt/logAxis';

export interface LimitBar {
  readonly id: string;
  readonly tone: 'full' | 'half' | 'outline';
  readonly toRatio: number;
  /** Goes on beyond what is drawn. */
  readonly isOpen: boolean;
  readonly label: string;
}

export interface LimitRow {
  readonly id: 'traffic' | 'platform';
  /** From the longest to the shortest, as they are drawn over one another. */
  readonly bars: readonly LimitBar[];
}

export interface LimitsDrawing {
  readonly rows: readonly LimitRow[];
  readonly asked: { readonly placeRatio: number; readonly label: string } | null;
  readonly ticks: readonly { readonly placeRatio: number; readonly label: string }[];
}

const LEAST = 1;

const carried = (limit: PlatformLimit | null) =>
  limit === null || limit.kind === 'never' ? 0 : limit.testsPerMonth;

export function drawLimits(plan: ExperimentPlan, limits: PlatformLimits | null): LimitsDrawing {
  const { askedPerMonth, exclusive, layered, reduced } = plan;
  const [held, any] = [carried(limits?.held ?? null), carried(limits?.any ?? null)];
  const values = [LEAST, askedPerMonth, exclusive.perMonth, layered.perMonth, reduced.perMonth, held, any];
  const axis = logAxis(values);
  const bar = (
    id: string,
    tone: LimitBar['tone'],
    tests: number,
    words: string,
    isOpen = false,
  ): LimitBar => ({
    id,
    tone,
    toRatio: axis.place(tests),
    isOpen,
    label: `${formatTests(tests)}${isOpen ? ' and more' : ''} ${words}`,
  });
  const layers = layered.layers === 1 ? 'in 1 layer' : `in ${layered.layers} layers`;
  const platform =
    limits === null
      ? []
      : [
          ...(limits.any === null || (any <= held && limits.any.kind !== 'beyond')
            ? []
            : [bar('any', 'outline', any, 'by any architecture', limits.any.kind === 'beyond')]),
          bar('held', 'full', held, 'by this one, held', limits.held.kind === 'beyond'),
        ];
  return {
    rows: [
      {
        id: 'traffic',
        bars: [
          bar('reduced', 'outline', reduced.perMonth, 'with variance reduction'),
          bar('layered', 'full', layered.perMonth, layers),
          bar('exclusive', 'half', exclusive.perMonth, 'on users of their own'),
        ],
      },
      { id: 'platform', bars: platform },
    ],
    asked:
      askedPerMonth === 0
        ? null
        : { placeRatio: axis.place(askedPerMonth), label: `${formatTests(askedPerMonth)} asked for` },
    ticks: axis.ticks.map(({ value, placeRatio }) => ({ placeRatio, label: formatCount(value) })),
  };
}
