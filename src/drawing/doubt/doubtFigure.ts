/** The figures whose doubt is drawn: names, formats, the promise that each is held against, the model's own value. */
import { type FigureId as AnyFigureId, type Assessment, figureRow, type PromiseId } from '../../engine';
import { formatterOf, nameWithPercentile } from '../metrics/formatFigure';
import type { NumberId } from '../receipt/numberId';

/** Structural complexity is counted, not estimated, and reliability is drawn by its late hours. */
export const FIGURE_IDS = [
  'freshnessSeconds',
  'servingSeconds',
  'decisionSeconds',
  'infrastructureUsdPerMonth',
  'peopleUsdPerMonth',
  'totalUsdPerMonth',
  'lateHoursPerMonth',
  'dataLossRatio',
  'operatingEngineers',
] as const satisfies readonly AnyFigureId[];

export type FigureId = (typeof FIGURE_IDS)[number];

export interface DoubtFigure {
  readonly tab: string;
  readonly name: string;
  readonly source: NumberId;
  readonly format: (value: number) => string;
  readonly promise: PromiseId | null;
  readonly value: (assessment: Assessment) => number | null;
}

const NAMES: Readonly<Record<FigureId, { readonly tab: string; readonly name: string }>> = {
  freshnessSeconds: { tab: 'Freshness', name: 'Age of data' },
  servingSeconds: { tab: 'Dashboards', name: 'Answer of a dashboard' },
  decisionSeconds: { tab: 'Decisions', name: 'Online decision' },
  infrastructureUsdPerMonth: { tab: 'Infrastructure', name: 'Infrastructure bill a month' },
  peopleUsdPerMonth: { tab: 'People', name: 'Cost of people a month' },
  totalUsdPerMonth: { tab: 'All in', name: 'Infrastructure and people a month' },
  lateHoursPerMonth: { tab: 'Time late', name: 'Time late a month' },
  dataLossRatio: { tab: 'Data loss', name: 'Share of events lost' },
  operatingEngineers: { tab: 'Engineers', name: 'Engineers to run it' },
};

function makeFigure(id: FigureId): DoubtFigure {
  const { metric, promise, read } = figureRow(id);
  const { tab, name } = NAMES[id];
  return {
    tab,
    name: nameWithPercentile(name, id),
    source: `metric:${metric}`,
    format: formatterOf(id),
    promise,
    value: read,
  };
}

export const FIGURES = Object.fromEntries(FIGURE_IDS.map((id) => [id, makeFigure(id)])) as Readonly<
  Record<FigureId, DoubtFigure>
>;
