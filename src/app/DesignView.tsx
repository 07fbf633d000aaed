// The Design view: the answer leads, the console under it, then the stage with its reasons beside it, and the four results.
import { useCallback, useState } from 'react';
import { SECTIONS } from '../content/frame';
import { AnswerPanel } from '../sections/answer/AnswerPanel';
import { ShortAnswerPanel, ShortFigures } from '../sections/answer/ShortAnswerPanel';
import { ConsolePanel } from '../sections/console/ConsolePanel';
import { ResultsPanel } from '../sections/results/ResultsPanel';
import { useSimulator } from '../state/useSimulator';
import { ErrorBoundary } from '../ui/app/ErrorBoundary';
import { lazyPart } from '../ui/app/lazyPart';
import { ViewParts } from '../ui/app/ViewParts';
import { ThreadPanel } from '../ui/diagram/ThreadPanel';
import { HEADING } from '../words/answer';
import { AssumptionsDrawer } from './AssumptionsDrawer';
import { NextViewLink, ViewLink } from './NavigationBar';
import { StagePanel } from './StagePanel';
import { ToolsPanel } from './ToolsPanel';

const HoldLinePanel = lazyPart(
  'How long the frozen stack lasts',
  async () => (await import('../ui/hold/HoldLinePanel')).HoldLinePanel,
);
const FilmSteps = lazyPart(
  'The steps of the evolution',
  async () => (await import('../sections/evolution/FilmStepsPanel')).FilmStepsPanel,
);

export function DesignView() {
  const [showsAssumptions, setShowsAssumptions] = useState(false);
  const closeAssumptions = useCallback(() => setShowsAssumptions(false), []);
  const isDragging = useSimulator((state) => state.scenario !== state.committed.scenario);
  const isFilm = useSimulator(({ film }) => film !== null);
  return (
    <>
      <ErrorBoundary name="The answer">
        <AnswerPanel
          caseLink={<ViewLink id="case" className="quiet-link" label={HEADING.caseLink} />}
          frozen={<HoldLinePanel />}
        />
      </ErrorBoundary>
      <ErrorBoundary name="The console">
        <ConsolePanel isAlwaysCompact={false} answer={<ShortAnswerPanel />} results={<ShortFigures />} />
      </ErrorBoundary>
      <div
        id={SECTIONS.simulator}
        tabIndex={-1}
        className="work page-width"
        data-dragging={isDragging || undefined}
        data-side={isFilm || undefined}
      >
        <ThreadPanel />
        <div className="work-stage">
          <ErrorBoundary name="The diagram">
            <StagePanel
              tools={
                !isFilm && (
                  <ToolsPanel
                    showsAssumptions={showsAssumptions}
                    onToggleAssumptions={() => setShowsAssumptions(!showsAssumptions)}
                  />
                )
              }
            />
          </ErrorBoundary>
        </div>
        {isFilm && (
          <div className="work-side">
            <FilmSteps />
          </div>
        )}
        <div className="work-results">
          <ErrorBoundary name="The results">
            <ResultsPanel />
          </ErrorBoundary>
        </div>
      </div>
      {showsAssumptions && <AssumptionsDrawer onClose={closeAssumptions} />}
      <ViewParts view="design" />
      <NextViewLink />
    </>
  );
}
