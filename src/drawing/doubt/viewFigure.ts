/** One figure over all futures: dots on a log axis against what was promised, held and decided again. */

import { type Assessment, type Doubt, promisedFigure, type Quantiles } from '../../engine';
import { DOUBT } from '../../words/doubt';
import { formatSpan } from '../../words/format/span';
import { pickTimeUnit } from '../../words/format/time';
import { freedomOf } from '../hold/freedomOf';
import { FIGURES, type FigureId } from './doubtFigure';
import { logAxis } from './logAxis';
import { ofHundred } from './ofHundred';
import { type Dot, stackDots } from './stackDots';

const SECONDS_PER_UNIT = { ms: 0.001, s: 1, min: 60, h: 3600, days: 86_400 } as const;
const SECONDS_PER_HOUR = 3600;

interface Mark {
  readonly placeRatio: number;
  readonly label: string;
}

export interface FigureRow {
  readonly id: 'held' | 'remade';
  readonly name: string;
  readonly note: string;
  readonly dots: readonly Dot[];
  readonly fromRatio: number;
  readonly toRatio: number;
  readonly medianRatio: number;
  readonly likely: string;
  readonly cells: readonly [p10: string, p50: string, p90: string];
  /** Of twenty; null where nothing is promised. */
  readonly keepCount: number | null;
}

export interface FigureView {
  readonly id: FigureId;
  readonly name: string;
  readonly ticks: readonly Mark[];
  readonly promise: Mark | null;
  readonly rows: readonly FigureRow[];
  /** Said in place of the second row where no future has an answer. */
  readonly noAnswer: string | null;
  readonly keepSentence: string;
  readonly likelySentence: string;
}

/** Of the axis, so that its ticks are round in the unit in which they are read. */
function axisUnit(id: FigureId, { p50, p90 }: Quantiles): number {
  if (id.endsWith('Seconds')) return SECONDS_PER_UNIT[pickTimeUnit(p50).unit];
  if (id === 'lateHoursPerMonth' && p90 < 1.5) return SECONDS_PER_UNIT.min / SECONDS_PER_HOUR;
  return 1;
}

function writeKeep(id: FigureId, keepCount: number | null, promised: string): string {
  if (keepCount === null) return id === 'infrastructureUsdPerMonth' ? DOUBT.noBudget : DOUBT.noPromise;
  const what = id === 'infrastructureUsdPerMonth' ? 'your budget of' : 'the promise of';
  return `${keepCount} of 20 futures keep ${what} ${promised}.`;
}

/** Futures without an answer are in no dot of the second row, which must say so. */
function noteRemade({ scenario, remade: { noneShare } }: Doubt): string {
  const isHeld = freedomOf(scenario) === 'held';
  if (noneShare === 0) return isHeld ? DOUBT.remadeHeld : DOUBT.remadeNote;
  return (isHeld ? DOUBT.remadeSomeHeld : DOUBT.remadeSome).replace('{share}', ofHundred(1 - noneShare));
}

/** `widthRatio` is how wide a dot is, as a share of the drawing. */
export function viewFigure(
  id: FigureId,
  doubt: Doubt,
  chosen: Assessment,
  widthRatio: number,
): FigureView | null {
  const { name, format, value } = FIGURES[id];
  const held = doubt.fixed[id];
  const own = value(chosen);
  if (!held || own === null) return null;
  const remade = doubt.remade.metrics[id];
  const promised = promisedFigure(id, chosen);
  const { place, ticks } = logAxis(
    [...held.twentieths, ...(remade?.twentieths ?? []), ...(promised === null ? [] : [promised]), own],
    axisUnit(id, held),
  );

  const row = (rowId: FigureRow['id'], { p10, p50, p90, twentieths }: Quantiles): FigureRow => {
    const dots = stackDots(twentieths, place, { widthRatio, promised });
    return {
      id: rowId,
      name: DOUBT[rowId],
      note: rowId === 'held' ? DOUBT.heldNote : noteRemade(doubt),
      dots,
      fromRatio: place(p10),
      toRatio: place(p90),
      medianRatio: place(p50),
      likely: formatSpan(p10, p90, format),
      cells: [format(p10), format(p50), format(p90)],
      keepCount: promised === null ? null : dots.filter(({ keeps }) => keeps).length,
    };
  };
  const { promise } = FIGURES[id];
  const share = promise === null || promised === null ? undefined : doubt.keep[promise];
  const keptBy = share === undefined ? '' : ` Over all futures drawn: ${ofHundred(share)}.`;
  const first = row('held', held);
  return {
    id,
    name,
    ticks: ticks.map((tick) => ({ placeRatio: tick.placeRatio, label: format(tick.value) })),
    promise:
      promised === null
        ? null
        : {
            placeRatio: place(promised),
            label: `${id === 'infrastructureUsdPerMonth' ? 'budget' : 'promise'} ${format(promised)}`,
          },
    rows: remade ? [first, row('remade', remade)] : [first],
    noAnswer: remade ? null : DOUBT.remadeNone[freedomOf(doubt.scenario)],
    keepSentence: writeKeep(id, first.keepCount, promised === null ? '' : format(promised)),
    likelySentence: `Likely ${first.likely} (P10–P90), half of the futures below ${first.cells[1]}. The model’s own values give ${format(own)}.${keptBy}`,
  };
}
