// The console: presets and what changed, the inputs, the architecture, the metrics, and the thread behind them.

import { useSimulator } from '../../state/useSimulator';
import { SECTIONS } from '../../words/frame';
import { ChangePanel } from '../controls/ChangePanel';
import { PresetsPanel } from '../controls/PresetsPanel';
import { DiagramPanel } from '../diagram/DiagramPanel';
import { ThreadPanel } from '../diagram/ThreadPanel';
import { MetricsPanel } from '../metrics/MetricsPanel';
import { ActionsPanel } from './ActionsPanel';
import { ErrorBoundary } from './ErrorBoundary';
import { InputSheet } from './InputSheet';
import { lazyPart } from './lazyPart';
import type { Assumptions } from './useAssumptions';
import type { Sheet } from './useSheet';
import { useShortcuts } from './useShortcuts';

const HoldLinePanel = lazyPart(
  'How long what is held lasts',
  async () => (await import('../hold/HoldLinePanel')).HoldLinePanel,
);

interface SimulatorProps {
  readonly sheet: Sheet;
  readonly assumptions: Pick<Assumptions, 'showsAssumptions' | 'onToggleAssumptions'>;
}

export function Simulator({ sheet, assumptions: { showsAssumptions, onToggleAssumptions } }: SimulatorProps) {
  const onKeyDown = useShortcuts();
  const isDragging = useSimulator((state) => state.scenario !== state.committed.scenario);
  const isHolding = useSimulator(({ scenario }) => scenario.held !== undefined);
  const assumptions = { showsAssumptions, onToggleAssumptions };
  return (
    <section
      id={SECTIONS.simulator}
      aria-label="Simulator"
      tabIndex={-1}
      data-dragging={isDragging}
      onKeyDown={onKeyDown}
      className="console page-width"
    >
      <ThreadPanel />
      <div className="console-head">
        <PresetsPanel />
        <ChangePanel />
        <ActionsPanel {...assumptions} />
      </div>
      {isHolding && <HoldLinePanel />}
      <InputSheet sheet={sheet} {...assumptions} />
      <div className="console-work">
        <ErrorBoundary name="The diagram">
          <DiagramPanel />
        </ErrorBoundary>
        <ErrorBoundary name="The metrics">
          <MetricsPanel />
        </ErrorBoundary>
      </div>
    </section>
  );
}
