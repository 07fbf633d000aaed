// How sure the answer is: one figure over all futures, whether the choice stands, and what to measure first.

import { useRef } from 'react';
import { describeStanding } from '../../drawing/doubt/describeStanding';
import { FIGURE_IDS, FIGURES, type FigureId } from '../../drawing/doubt/doubtFigure';
import { rankBars } from '../../drawing/doubt/rankBars';
import { viewFigure } from '../../drawing/doubt/viewFigure';
import type { Assessment, ConstantId, Doubt } from '../../engine';
import { DOUBT, DOUBT_STUDY } from '../../words/doubt';
import { formatNumber } from '../../words/format/number';
import { SECTIONS } from '../../words/frame';
import { useWidth } from '../diagram/useWidth';
import { SectionFrame } from '../why/SectionFrame';
import { DotAxis } from './DotAxis';
import { DotRow } from './DotRow';
import { FigurePicker } from './FigurePicker';
import { FutureTable } from './FutureTable';
import { RankingBars } from './RankingBars';
import { StandingWords } from './StandingWords';

interface DoubtSectionProps {
  readonly chosen: Assessment;
  readonly doubt: Doubt | null;
  readonly figure: FigureId;
  readonly onPickFigure: (figure: FigureId) => void;
  readonly onShowConstant: (constant: ConstantId) => void;
}

const DOT_PX = 15;
const PADDING_PX = 48;

function writeProgress({ samples, complete }: Doubt): string {
  const drawn = formatNumber(samples, 0);
  const seed = `Seed ${DOUBT_STUDY.seed}: the same scenario gives the same futures.`;
  return complete
    ? `${drawn} futures. ${seed}`
    : `${drawn} of ${formatNumber(DOUBT_STUDY.futures, 0)} futures. ${seed}`;
}

export function DoubtSection({ chosen, doubt, figure, onPickFigure, onShowConstant }: DoubtSectionProps) {
  const card = useRef<HTMLDivElement>(null);
  const width = Math.max(useWidth(card) - PADDING_PX, DOT_PX);
  const figures = FIGURE_IDS.filter((id) => FIGURES[id].value(chosen) !== null);
  const shown = figures.includes(figure) ? figure : 'freshnessSeconds';
  const view = doubt && viewFigure(shown, doubt, chosen, DOT_PX / width);
  const bars = doubt ? rankBars(doubt.ranking[shown]) : [];
  return (
    <SectionFrame
      id={SECTIONS.doubt}
      source="choice"
      heading={DOUBT.heading}
      lead={DOUBT.lead}
      aside={
        <div className="mt-2.5 grid max-w-[64ch] gap-2.5 text-micro text-ink-3 xl:max-w-[34ch]">
          <p>{DOUBT.leftOut}</p>
          {doubt && <p className="tabular-nums">{writeProgress(doubt)}</p>}
        </div>
      }
    >
      <div
        ref={card}
        className="min-h-[60rem] overflow-hidden rounded-card border border-hairline bg-surface lg:min-h-[58rem] print:min-h-0"
      >
        <FigurePicker figures={figures} figure={shown} onPick={onPickFigure} />
        {!doubt && <p className="p-4 text-small text-ink-3 sm:px-6 sm:py-5.5">{DOUBT.waiting}</p>}
        {view && doubt && (
          <>
            <section
              aria-label={view.name}
              data-source={FIGURES[shown].source}
              className="p-4 sm:px-6 sm:py-5.5"
            >
              <h3 className="text-h3 text-ink-1">{view.keepSentence}</h3>
              <p className="mt-1 text-small text-ink-2">
                {view.name}. {view.likelySentence}
              </p>
              <div className="mt-5 grid gap-5">
                {view.rows.map((row) => (
                  <DotRow key={row.id} row={row} promise={view.promise} />
                ))}
              </div>
              {view.noAnswer && <p className="mt-2 text-micro text-ink-3">{view.noAnswer}</p>}
              <DotAxis ticks={view.ticks} promise={view.promise} />
              <FutureTable view={view} />
            </section>
            <div className="grid border-t border-hairline lg:grid-cols-[4fr_5fr]">
              <div className="min-w-0 p-4 sm:px-6 sm:py-5.5">
                <StandingWords standing={describeStanding(doubt)} />
              </div>
              <div className="min-w-0 border-hairline p-4 max-lg:border-t sm:px-6 sm:py-5.5 lg:border-l">
                <RankingBars
                  bars={bars}
                  measureFirst={doubt.measureFirst[shown]}
                  isPending={bars.length === 0 && !doubt.complete}
                  source={FIGURES[shown].source}
                  onShow={onShowConstant}
                />
              </div>
            </div>
          </>
        )}
      </div>
    </SectionFrame>
  );
}
