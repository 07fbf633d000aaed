// The Design view: the answer leads, the console under it, then the stage with its reasons beside it, and the four results.
import { SECTIONS } from '../content/frame';
import { AnswerPanel } from '../sections/answer/AnswerPanel';
import { ResultsPanel } from '../sections/results/ResultsPanel';
import { useSimulator } from '../state/useSimulator';
import { whenWanted } from '../state/whenWanted';
import { ErrorBoundary } from '../ui/app/ErrorBoundary';
import { lazyPart } from '../ui/app/lazyPart';
import { HEADING } from '../words/answer';
import { Console } from './Console';
import { NextViewLink, ViewLink } from './NavigationBar';
// What the build has drawn is dressed before its scripts are there.
import '../sections/stage/stage.css';
import '../sections/stage/diagram.css';
import '../sections/why/why.css';

/** Drawn after all else, over it. */
const Wires = lazyPart('The line from cause to effect', async () => (await import('./WirePanel')).WirePanel);

const Stage = lazyPart('The architecture', async () => {
  if (!import.meta.env.SSR) await whenWanted();
  return (await import('./StagePanel')).StagePanel;
});
const Why = lazyPart('The reasons', async () => {
  if (!import.meta.env.SSR) await whenWanted();
  return (await import('./WhySidePanel')).WhySidePanel;
});
const Caption = lazyPart(
  'The caption',
  async () => (await import('../sections/evolution/CaptionPanel')).CaptionPanel,
);
const FilmSteps = lazyPart(
  'The steps of the evolution',
  async () => (await import('../sections/evolution/FilmStepsPanel')).FilmStepsPanel,
);
const HoldLinePanel = lazyPart(
  'How long the frozen stack lasts',
  async () => (await import('../ui/hold/HoldLinePanel')).HoldLinePanel,
);

/** A part that is still markup must not be drawn anew before it is alive: it takes nothing from here. */
const STAGE = (
  <div className="work-stage">
    <Stage />
  </div>
);
const WHY = (
  <div className="work-side">
    <Why />
  </div>
);

export function DesignView() {
  const isDragging = useSimulator((state) => state.scenario !== state.committed.scenario);
  const isFilm = useSimulator(({ film }) => film !== null);
  // The lanes of the evolution take the whole width.
  const isBeside = useSimulator(({ picture }) => picture !== 'evolution') || isFilm;
  return (
    <>
      <ErrorBoundary name="The answer">
        <AnswerPanel
          caseLink={<ViewLink id="case" className="quiet-link" label={HEADING.caseLink} />}
          caption={<Caption />}
          frozen={<HoldLinePanel />}
        />
      </ErrorBoundary>
      <Console isAlwaysCompact={false} />
      <div
        id={SECTIONS.simulator}
        tabIndex={-1}
        className="work page-width"
        data-dragging={isDragging || undefined}
        data-side={isBeside || undefined}
      >
        <Wires />
        {STAGE}
        {isFilm ? (
          <div className="work-side">
            <FilmSteps />
          </div>
        ) : (
          isBeside && WHY
        )}
        <div className="work-results">
          <ErrorBoundary name="The results">
            <ResultsPanel isShort={!isBeside} />
          </ErrorBoundary>
        </div>
      </div>
      <NextViewLink />
    </>
  );
}
