/** The Monthly cost card: infrastructure and people side by side, then together. */
import { type Assessment, COST_CATEGORIES, type CostBreakdown, LAYER_IDS } from '../../engine';
import { formatUsd } from '../../words/format/usd';
import { LAYER_NAMES } from '../../words/layers';
import { describeChange } from './describeChange';
import { describePromise, findPromise } from './describePromise';
import { likelyRange, placeRange } from './likelyRange';
import type { MetricScale, MetricSubject, MetricTable, MetricView, Verdict } from './metricView';
import { type Share, stackSegments } from './stackSegments';

const SMALLEST_SHARE = 0.03;

const CATEGORY_NAMES = {
  compute: 'Compute',
  storage: 'Storage',
  requests: 'Requests',
  transfer: 'Transfer',
  licences: 'Licences',
  observability: 'Observability',
} as const;

function describeVerdict({ promises, cost }: Assessment): Verdict {
  const budget = findPromise(promises, 'budget');
  if (budget) return describePromise(budget);
  return { state: 'note', text: `${formatUsd(cost.totalUsdPerMonth)} all in` };
}

/** Categories too small to be seen alone are put together at the end. */
function shareOut(byCategory: CostBreakdown, total: number): Share[] {
  const shares = COST_CATEGORIES.map((id) => ({ id, sizeRatio: total > 0 ? byCategory[id] / total : 0 }));
  const visible = shares.filter(({ sizeRatio }) => sizeRatio >= SMALLEST_SHARE);
  const rest = shares.reduce((sum, { sizeRatio }) => sum + (sizeRatio < SMALLEST_SHARE ? sizeRatio : 0), 0);
  return [...visible, { id: 'rest', sizeRatio: rest }].map((entry, index) => ({
    ...entry,
    tone: index % 2 === 0 ? 'money' : 'money-dim',
  }));
}

/** The scale reaches as far as the likely range of the total. */
function describeScale({ now: { cost, demand }, doubt }: MetricSubject): MetricScale {
  const total = cost.totalUsdPerMonth;
  const reach = Math.max(total, doubt?.fixed.totalUsdPerMonth?.p90 ?? 0);
  const share = (usd: number): number => (reach > 0 ? usd / reach : 0);
  const budget = demand.scenario.budgetUsdPerMonth;
  return {
    kind: 'stack',
    segments: stackSegments([
      ...shareOut(cost.byCategory, reach),
      { id: 'people', tone: 'people', sizeRatio: share(cost.peopleUsdPerMonth) },
    ]),
    ...placeRange(doubt, 'totalUsdPerMonth', share),
    promiseRatio: budget === null || budget >= reach ? null : share(budget),
  };
}

function tabulateCost({ cost }: Assessment): MetricTable[] {
  return [
    {
      caption: 'By layer, USD a month',
      columns: ['Layer', 'Infrastructure', 'People'],
      rows: [
        ...LAYER_IDS.map((layer) => ({
          id: layer,
          cells: [
            LAYER_NAMES[layer],
            formatUsd(cost.byLayer[layer].infrastructureUsdPerMonth),
            formatUsd(cost.byLayer[layer].peopleUsdPerMonth),
          ],
        })),
        {
          id: 'total',
          cells: ['All six', formatUsd(cost.infrastructureUsdPerMonth), formatUsd(cost.peopleUsdPerMonth)],
        },
      ],
    },
    {
      caption: 'Infrastructure by category',
      columns: ['Category', 'USD a month'],
      rows: COST_CATEGORIES.map((id) => ({
        id,
        cells: [CATEGORY_NAMES[id], formatUsd(cost.byCategory[id])],
      })),
    },
  ];
}

export function describeCost(subject: MetricSubject): MetricView {
  const { now, before, cause, doubt } = subject;
  const { infrastructureUsdPerMonth, peopleUsdPerMonth } = now.cost;
  return {
    id: 'cost',
    name: 'Monthly cost',
    verdict: describeVerdict(now),
    values: [
      {
        number: formatUsd(infrastructureUsdPerMonth),
        unit: '',
        caption: 'infrastructure',
        ...likelyRange(doubt, 'infrastructureUsdPerMonth', formatUsd),
      },
      {
        number: formatUsd(peopleUsdPerMonth),
        unit: '',
        caption: 'people',
        ...likelyRange(doubt, 'peopleUsdPerMonth', formatUsd),
      },
    ],
    scale: describeScale(subject),
    scaleBinds: cause === 'budget',
    breakdownLabel: 'by layer',
    breakdown: () => tabulateCost(now),
    change:
      before &&
      describeChange({
        before: before.cost.totalUsdPerMonth,
        now: now.cost.totalUsdPerMonth,
        format: formatUsd,
        more: 'dearer',
        less: 'cheaper',
      }),
  };
}
