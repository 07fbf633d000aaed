// Gives the stage the decision, what decides its cost, and the visitor's choices.
import { useCallback, useState } from 'react';
import type { LayerId } from '../engine';
import { Stage } from '../sections/stage/Stage';
import { useDecision } from '../state/useDecision';
import { useFreshInsight } from '../state/useFreshInsight';
import { useSimulator } from '../state/useSimulator';
import { lazyPart } from '../ui/app/lazyPart';
import { AssumptionsDrawer } from './AssumptionsDrawer';
import { ToolsPanel } from './ToolsPanel';

const DiagramPanel = lazyPart(
  'The drawing',
  async () => (await import('../ui/diagram/DiagramPanel')).DiagramPanel,
);

export function StagePanel() {
  const [showsAssumptions, setShowsAssumptions] = useState(false);
  const closeAssumptions = useCallback(() => setShowsAssumptions(false), []);
  const isFilm = useSimulator(({ film }) => film !== null);
  const decision = useDecision();
  const binding = useFreshInsight()?.binding ?? null;
  const picture = useSimulator((state) => state.picture);
  const openLayer = useSimulator((state) => state.openLayer);
  const isMoving = useSimulator((state) => state.scenario !== state.committed.scenario);
  const actions = useSimulator((state) => state.actions);
  if (picture === 'time' || picture === 'table') return <DiagramPanel />;
  const toggle = (layer: LayerId) => actions.openLayer(layer === openLayer ? null : layer);
  return (
    <>
      <Stage
        decision={decision}
        binding={binding}
        picture={picture}
        onPicture={actions.setPicture}
        layer={openLayer}
        onLayer={toggle}
        isMoving={isMoving}
        tools={
          !isFilm && (
            <ToolsPanel
              showsAssumptions={showsAssumptions}
              onToggleAssumptions={() => setShowsAssumptions(!showsAssumptions)}
            />
          )
        }
      />
      {showsAssumptions && <AssumptionsDrawer onClose={closeAssumptions} />}
    </>
  );
}
