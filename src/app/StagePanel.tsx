// Gives the stage the decision, what decides its cost, its place on the scale path, and the visitor's choices.
import { useCallback, useState } from 'react';
import type { LayerId } from '../engine';
import { Stage } from '../sections/stage/Stage';
import { endGlide } from '../state/glide';
import { nearestPosition, positionOf } from '../state/pathPlace';
import { useDecision } from '../state/useDecision';
import { useFreshInsight } from '../state/useFreshInsight';
import { useSimulator } from '../state/useSimulator';
import { AssumptionsDrawer } from './AssumptionsDrawer';
import { ToolsPanel } from './ToolsPanel';

export function StagePanel() {
  const [showsAssumptions, setShowsAssumptions] = useState(false);
  const closeAssumptions = useCallback(() => setShowsAssumptions(false), []);
  const decision = useDecision();
  const binding = useFreshInsight()?.binding ?? null;
  const isFilm = useSimulator(({ film }) => film !== null);
  const picture = useSimulator((state) => state.picture);
  const openLayer = useSimulator((state) => state.openLayer);
  const isMoving = useSimulator((state) => state.scenario !== state.committed.scenario);
  const study = useSimulator((state) => state.path);
  const position = useSimulator(positionOf);
  const nearest = useSimulator((state) => positionOf(state) ?? nearestPosition(state));
  const actions = useSimulator((state) => state.actions);
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
        path={{
          // What came with the page has no curves yet.
          study: study && study.points.length > 0 ? study : null,
          position: nearest,
          isOnPath: position !== null,
          onMove: (to) => {
            endGlide();
            actions.movePath(to, 'drag');
          },
          onRelease: actions.settle,
        }}
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
