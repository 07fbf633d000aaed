// The Design view: the answer leads, the console under it, then the stage with its reasons beside it, and the four results.
import { lazy, Suspense, useCallback, useState } from 'react';
import { SECTIONS } from '../content/frame';
import { AnswerPanel } from '../sections/answer/AnswerPanel';
import { ShortAnswerPanel, ShortFigures } from '../sections/answer/ShortAnswerPanel';
import { ConsolePanel } from '../sections/console/ConsolePanel';
import { ResultsPanel } from '../sections/results/ResultsPanel';
import { useSimulator } from '../state/useSimulator';
import { ErrorBoundary } from '../ui/app/ErrorBoundary';
import { ViewParts } from '../ui/app/ViewParts';
import { DiagramPanel } from '../ui/diagram/DiagramPanel';
import { ThreadPanel } from '../ui/diagram/ThreadPanel';
import { HEADING } from '../words/answer';
import { AssumptionsDrawer } from './AssumptionsDrawer';
import { NextViewLink, ViewLink } from './NavigationBar';
import { ToolsPanel } from './ToolsPanel';

const HoldLinePanel = lazy(async () => ({
  default: (await import('../ui/hold/HoldLinePanel')).HoldLinePanel,
}));
const FilmSteps = lazy(async () => ({
  default: (await import('../sections/evolution/FilmStepsPanel')).FilmStepsPanel,
}));

function Frozen() {
  return (
    <Suspense fallback={null}>
      <HoldLinePanel />
    </Suspense>
  );
}

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
          frozen={<Frozen />}
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
          {!isFilm && (
            <ToolsPanel
              showsAssumptions={showsAssumptions}
              onToggleAssumptions={() => setShowsAssumptions(!showsAssumptions)}
            />
          )}
          <ErrorBoundary name="The diagram">
            <DiagramPanel />
          </ErrorBoundary>
        </div>
        {isFilm && (
          <div className="work-side">
            <ErrorBoundary name="The film">
              <Suspense fallback={null}>
                <FilmSteps />
              </Suspense>
            </ErrorBoundary>
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
