// Reads scenario, decision and insight, and hands each slider what it shows.
import { useMemo } from 'react';
import { pickFlips } from '../../drawing/slider/pickFlips';
import { trackStretches } from '../../drawing/slider/trackStretches';
import { DRIVER_IDS, DRIVERS, type DriverId } from '../../engine';
import type { Insight } from '../../state/simulatorState';
import { useDecision } from '../../state/useDecision';
import { useSimulator } from '../../state/useSimulator';
import { describeDriverNotes } from './describeDriverNotes';
import { labelFlip } from './labelFlip';
import { SliderRow } from './SliderRow';

function useTrack(insight: Insight | null, driver: DriverId) {
  const track = insight?.tracks[driver];
  const flips = insight?.flips;
  const isHeld = insight?.scenario.held !== undefined;
  const stretches = useMemo(
    () => (track ? trackStretches(track, DRIVERS[driver].detents.length) : []),
    [track, driver],
  );
  const labels = useMemo(
    () =>
      pickFlips(flips ?? [], driver).map((flip) => {
        const there = track?.segments.find(
          ({ fromIndex, toIndex }) => fromIndex <= flip.toIndex && flip.toIndex <= toIndex,
        );
        return labelFlip(flip, there?.choices != null, isHeld);
      }),
    [flips, track, driver, isHeld],
  );
  return { stretches, flips: labels };
}

export function SlidersPanel() {
  const scenario = useSimulator((state) => state.scenario);
  const insight = useSimulator((state) => state.insight);
  const { setDriver, settle, openNumber } = useSimulator((state) => state.actions);
  const decision = useDecision();
  const notes = describeDriverNotes(decision.chosen);
  const tracks: Record<DriverId, ReturnType<typeof useTrack>> = {
    traffic: useTrack(insight, 'traffic'),
    experiments: useTrack(insight, 'experiments'),
    reliability: useTrack(insight, 'reliability'),
    freshness: useTrack(insight, 'freshness'),
  };
  return (
    <SliderRow
      sliders={DRIVER_IDS.map((id) => ({
        driver: DRIVERS[id],
        value: scenario[DRIVERS[id].field],
        note: notes[id].text,
        noteRest: notes[id].rest,
        noteWarns: notes[id].warns,
        ...tracks[id],
        binds: insight?.binding?.cause === id,
        onSet: setDriver,
        onRelease: settle,
        onExplain: openNumber,
      }))}
    />
  );
}
