// The months drawn: sentence first, then the axis with its playhead, roadmap, small multiples, the month in words, moves, prices, and the table.
import { useMemo, useRef, useState } from 'react';
import { layPromises, layRoadmap } from '../../drawing/growth/layRoadmap';
import { listMonths } from '../../drawing/growth/listMonths';
import { listPrices } from '../../drawing/growth/listPrices';
import { readMonth, tellMonth } from '../../drawing/growth/readMonth';
import { tellMigration } from '../../drawing/growth/tellMigration';
import { layTimeAxis } from '../../drawing/growth/timeAxis';
import { SERIES_IDS, viewSeries } from '../../drawing/growth/viewSeries';
import { writeSummary } from '../../drawing/growth/writeSummary';
import type { ConstantId, GrownGrowth, Scenario } from '../../engine';
import { GROWTH } from '../../words/growth';
import { OwnNumbers } from '../controls/OwnNumbers';
import { useMediaQuery } from '../diagram/useMediaQuery';
import { useWidth } from '../diagram/useWidth';
import { MoreDetails } from '../study/MoreDetails';
import { GrowthWorkings } from './GrowthWorkings';
import { MigrationConstants } from './MigrationConstants';
import { MonthReadout } from './MonthReadout';
import { MonthTable } from './MonthTable';
import { MonthTicks } from './MonthTicks';
import { MoveList } from './MoveList';
import { MoveMarks } from './MoveMarks';
import { PriceTable } from './PriceTable';
import { Roadmap } from './Roadmap';
import { SeriesChart } from './SeriesChart';
import { MIGRATION_CONSTANTS_PLACE, showMigrationConstants } from './showMigrationConstants';
import { Transport } from './Transport';
import { usePlayhead } from './usePlayhead';

interface GrownViewProps {
  readonly grown: GrownGrowth;
  /** The months are of an earlier scenario: they are shown dimmed until the present ones are there, and none can be taken. */
  readonly isStale: boolean;
  /** The visitor's own numbers, of moving and of all else. */
  readonly own: Scenario['constants'];
  /** How many of them are of moving. */
  readonly ownCount: number;
  readonly onSetConstant: (id: ConstantId, value: number | null) => void;
  readonly onResetMigration: () => void;
  readonly onTake: (month: number) => void;
}

export function GrownView(props: GrownViewProps) {
  const { grown, isStale, own, ownCount, onSetConstant, onResetMigration, onTake } = props;
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const { months } = grown.request;
  const view = useMemo(() => {
    const axis = layTimeAxis(width, months);
    const { migrations } = grown.policies['just-in-time'];
    return {
      axis,
      summary: writeSummary(grown),
      rows: layRoadmap(grown, axis),
      promises: layPromises(grown, axis),
      series: SERIES_IDS.map((id) => viewSeries(id, grown, axis)),
      moves: migrations.map(tellMigration),
      landings: migrations.map(({ month }) => month),
      prices: listPrices(grown),
      table: listMonths(grown),
    };
  }, [grown, width, months]);
  const { axis, summary, rows, promises, series, moves, landings, prices, table } = view;
  const playhead = usePlayhead(months, landings);
  const prefersStill = useMediaQuery('(prefers-reduced-motion: reduce)');
  const [pointed, setPointed] = useState<number | null>(null);
  const { month } = playhead;
  const { name, load } = tellMonth(grown, month);
  const landed = landings.indexOf(month);
  const reasonOf = (index: number) => {
    const move = moves[index];
    return move === undefined ? '' : `${move.when}: ${move.what}. ${move.why}`;
  };
  return (
    <>
      <div aria-busy={isStale} className={isStale ? 'opacity-60' : ''}>
        <div className="p-4 sm:px-6 sm:py-5.5">
          <h3 className="text-h3 text-ink-1 text-pretty">{summary.first}</h3>
          {summary.rest && <p className="mt-1.5 max-w-[76ch] text-small text-ink-2">{summary.rest}</p>}
          {ownCount > 0 && (
            <OwnNumbers
              count={ownCount}
              words={GROWTH.own}
              place={MIGRATION_CONSTANTS_PLACE}
              onShow={showMigrationConstants}
              onReset={onResetMigration}
            />
          )}
        </div>
        <div className="border-t border-hairline p-4 sm:px-6 sm:py-5.5">
          <div ref={frame}>
            <Transport
              axis={axis}
              playhead={playhead}
              nextMove={landings.find((landing) => landing > month) ?? null}
              prefersStill={prefersStill}
              monthName={name}
              load={load}
              spoken={`${name}: ${load}${landed < 0 ? '' : `. ${reasonOf(landed)}`}`}
            />
            <p role="status" className="sr-only">
              {playhead.hasPaused && landed >= 0 ? reasonOf(landed) : ''}
            </p>
            <p className="mt-2 text-micro font-medium text-ink-2">
              {GROWTH.roadmap} <span className="font-normal text-ink-3">· {GROWTH.roadmapNote}</span>
            </p>
            <MoveMarks
              marks={moves.map(({ what }, index) => ({ what, month: landings[index] ?? 0 }))}
              axis={axis}
              month={month}
              onPoint={setPointed}
              onShow={playhead.show}
            />
            <Roadmap rows={rows} promises={promises} axis={axis} month={month} />
            <MonthTicks axis={axis} />
            <p className="mt-1.5 min-h-10 text-micro text-ink-2 tabular-nums">
              {reasonOf(pointed ?? landed) || (moves.length === 0 ? GROWTH.noMoves : GROWTH.hint)}
            </p>
            {series.map((one) => (
              <SeriesChart key={one.id} view={one} axis={axis} month={month} />
            ))}
            <MonthTicks axis={axis} />
            <MoreDetails summary={GROWTH.table}>
              <MonthTable rows={table} />
            </MoreDetails>
          </div>
        </div>
        <div className="border-t border-hairline p-4 sm:px-6 sm:py-5.5">
          <MonthReadout
            rows={readMonth(grown, month)}
            monthName={name}
            onTake={() => !isStale && onTake(month)}
          />
        </div>
        <div className="grid border-t border-hairline lg:grid-cols-2">
          <div className="min-w-0 p-4 sm:px-6 sm:py-5.5">
            <MoveList moves={moves} />
          </div>
          <div className="min-w-0 border-hairline p-4 max-lg:border-t sm:px-6 sm:py-5.5 lg:border-l">
            <PriceTable prices={prices} />
          </div>
        </div>
        <div className="border-t border-hairline p-4 sm:px-6 sm:py-4">
          <MoreDetails summary={GROWTH.workings}>
            <GrowthWorkings grown={grown} />
          </MoreDetails>
        </div>
      </div>
      <div className="border-t border-hairline p-4 sm:px-6 sm:py-4">
        <MoreDetails id={MIGRATION_CONSTANTS_PLACE} summary={GROWTH.constants}>
          <MigrationConstants own={own} onSet={onSetConstant} />
        </MoreDetails>
      </div>
    </>
  );
}
