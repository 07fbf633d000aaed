// The console, in every view: the scale of the organisation, the four inputs, and, once scrolled, the answer in short.
import { type ReactNode, useCallback, useMemo, useRef } from 'react';
import { formatDriverValue } from '../../drawing/format/formatDriverValue';
import { pickFlips } from '../../drawing/slider/pickFlips';
import { DRIVER_IDS, DRIVERS, type DriverId, PRESETS, TIER_NAMES, TIERS } from '../../engine';
import { Icon } from '../../kit/Icon';
import { endGlide, glideTo } from '../../state/glide';
import { nearestPosition, positionOf } from '../../state/pathPlace';
import type { Insight } from '../../state/simulatorState';
import { useDecision } from '../../state/useDecision';
import { useSimulator } from '../../state/useSimulator';
import { labelFlip } from '../../ui/controls/labelFlip';
import { CONSOLE } from '../../words/console';
import { DriverSlider } from './DriverSlider';
import { ScaleBar } from './ScaleBar';
import { SliderDock } from './SliderDock';
import { useCompact } from './useCompact';
import { viewRail } from './viewRail';
import './console.css';

interface ConsolePanelProps {
  /** Compact from the start: in every view but Design. */
  readonly isAlwaysCompact: boolean;
  /** The answer in short, for the compact form and the phone. */
  readonly answer: ReactNode;
  readonly results: ReactNode;
  /** Takes the place of the play button while the film runs. */
  readonly transport: ReactNode;
}

const PERCENT = 100;

/** The place of the path in words. */
function speakPlace(position: number | null, nearest: number, traffic: string): string {
  const name = (index: number) => TIER_NAMES[TIERS[index] ?? 'growth'];
  if (position === null)
    return CONSOLE.offPath.replace('{stop}', name(Math.min(2, Math.max(0, Math.round(nearest)))));
  if (Number.isInteger(position)) return name(position);
  if (position < 0 || position > 2)
    return CONSOLE.beyond.replace('{stop}', name(position < 0 ? 0 : 2)).replace('{traffic}', traffic);
  const from = Math.floor(position);
  return CONSOLE.onPath
    .replace('{share}', `${Math.round((position - from) * PERCENT)}%`)
    .replace('{from}', name(from))
    .replace('{to}', name(from + 1))
    .replace('{traffic}', traffic);
}

function useRail(insight: Insight | null, driver: DriverId, value: number, presetValue: number) {
  const track = insight?.tracks[driver] ?? null;
  const flips = insight?.flips;
  const isHeld = insight?.scenario.held !== undefined;
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
  return useMemo(
    () => viewRail({ driver, value, presetValue, track, flips: labels }),
    [driver, value, presetValue, track, labels],
  );
}

function useSliders() {
  const scenario = useSimulator((state) => state.scenario);
  const preset = PRESETS[useSimulator((state) => state.preset)];
  const isOnPath = useSimulator((state) => positionOf(state) !== null);
  const insight = useSimulator((state) => state.insight);
  const decision = useDecision();
  const { setDriver, settle, openNumber } = useSimulator(({ actions }) => actions);
  const set = useCallback<typeof setDriver>(
    (driver, value, phase) => {
      endGlide();
      setDriver(driver, value, phase);
    },
    [setDriver],
  );
  const valueNow = (id: DriverId) => scenario[DRIVERS[id].field];
  const presetOf = (id: DriverId) => (isOnPath ? valueNow(id) : preset[DRIVERS[id].field]);
  const rails: Record<DriverId, ReturnType<typeof useRail>> = {
    traffic: useRail(insight, 'traffic', valueNow('traffic'), presetOf('traffic')),
    experiments: useRail(insight, 'experiments', valueNow('experiments'), presetOf('experiments')),
    reliability: useRail(insight, 'reliability', valueNow('reliability'), presetOf('reliability')),
    freshness: useRail(insight, 'freshness', valueNow('freshness'), presetOf('freshness')),
  };
  const isBroken = decision.kind === 'infeasible' && scenario.held === undefined;
  const way = insight?.scenario === scenario ? insight.nearest[0]?.change.of : undefined;
  const binding = insight?.binding;
  return DRIVER_IDS.map((id) => (
    <DriverSlider
      key={id}
      driver={DRIVERS[id]}
      value={valueNow(id)}
      rail={rails[id]}
      decides={!isBroken && binding?.isPromise === true && binding.cause === id}
      isOutOfReach={isBroken && way === id}
      onSet={set}
      onRelease={settle}
      onExplain={openNumber}
    />
  ));
}

function ScalePanel() {
  const rail = useRef<HTMLDivElement>(null);
  const position = useSimulator(positionOf);
  const nearest = useSimulator((state) => positionOf(state) ?? nearestPosition(state));
  const awaited = useSimulator((state) => state.awaitedPreset);
  const traffic = useSimulator(({ scenario }) => formatDriverValue('traffic', scenario.eventsPerDay));
  const changes = useSimulator(({ path }) => path?.changes);
  const isFilm = useSimulator(({ film }) => film !== null);
  const { movePath, settle } = useSimulator(({ actions }) => actions);
  const move = useCallback(
    (to: number) => {
      endGlide();
      const stop = Math.round(to);
      movePath(Math.abs(to - stop) < SNAP && stop >= 0 && stop <= 2 ? stop : to, 'drag');
    },
    [movePath],
  );
  const stop = awaited ?? (position === null ? null : (TIERS[position] ?? null));
  return (
    <ScaleBar
      rail={rail}
      position={position}
      nearest={nearest}
      stop={stop}
      spoken={speakPlace(position, nearest, traffic)}
      changes={changes ?? NO_CHANGES}
      trail={isFilm ? position : null}
      onStop={glideTo}
      onMove={move}
      onRelease={settle}
    />
  );
}
const SNAP = 0.012;
const NO_CHANGES: never[] = [];

function PlayBox({ transport }: Pick<ConsolePanelProps, 'transport'>) {
  const isEdited = useSimulator((state) => state.awaitedPreset === null && positionOf(state) === null);
  const preset = useSimulator((state) => state.preset);
  const isFilm = useSimulator(({ film }) => film !== null);
  const { setFilm } = useSimulator(({ actions }) => actions);
  if (isFilm) return <div className="play-box">{transport}</div>;
  return (
    <div className="play-box">
      <button
        type="button"
        className="play"
        aria-label={CONSOLE.play}
        onClick={() => {
          endGlide();
          setFilm({ isPlaying: true, speed: 1 });
        }}
      >
        <Icon name="play" className="size-4" />
      </button>
      <p className="play-words">
        {isEdited ? (
          <>
            <b>{CONSOLE.edited}</b>
            <button type="button" onClick={() => glideTo(preset)}>
              {CONSOLE.back.replace('{stop}', TIER_NAMES[preset])}
            </button>
          </>
        ) : (
          <span aria-hidden="true">{CONSOLE.play}</span>
        )}
      </p>
    </div>
  );
}

export function ConsolePanel({ isAlwaysCompact, answer, results, transport }: ConsolePanelProps) {
  const place = useRef<HTMLDivElement>(null);
  const isCompact = useCompact(place, isAlwaysCompact);
  const sliders = useSliders();
  return (
    <div ref={place} className="console-place" data-always={isAlwaysCompact || undefined}>
      <section
        id="console"
        aria-label={CONSOLE.name}
        className="console"
        data-compact={isCompact || undefined}
      >
        <div className="console-inner page-width">
          {isCompact && answer}
          <PlayBox transport={transport} />
          <ScalePanel />
          <SliderDock results={results}>{sliders}</SliderDock>
        </div>
      </section>
    </div>
  );
}
