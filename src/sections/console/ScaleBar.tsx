// The scale of an organisation as one bar: three stops, the path between them, and a tick wherever a layer changes.
import { type ChangeEvent, memo, type RefObject, useRef } from 'react';
import { PATH_ENDS, type PathChange, TIER_NAMES, TIERS, type Tier } from '../../engine';
import { useEarlyChoice } from '../../kit/useEarlyChoice';
import { useEarly } from '../../ui/controls/useEarly';
import { useSliderCommit } from '../../ui/controls/useSliderCommit';
import { CONSOLE } from '../../words/console';
import { Ticks } from './Rail';

interface ScaleBarProps {
  /** On the path; null off it. */
  readonly position: number | null;
  /** Where the path is nearest. */
  readonly nearest: number;
  /** The stop that is chosen, or on the way to being so. */
  readonly stop: Tier | null;
  readonly spoken: string;
  readonly changes: readonly PathChange[];
  /** While the film runs: how far it has come. */
  readonly trail: number | null;
  readonly onStop: (stop: Tier) => void;
  readonly onMove: (position: number) => void;
  readonly onRelease: () => void;
  readonly rail: RefObject<HTMLDivElement | null>;
}

const [LOW, HIGH] = PATH_ENDS;
const STEP = 0.005;

const shareOf = (position: number) => (position - LOW) / (HIGH - LOW);
const percent = (position: number) => `${(shareOf(position) * 100).toFixed(2)}%`;

const PathTicks = memo(function PathTicks({ changes }: { readonly changes: readonly PathChange[] }) {
  const ticks = changes.map(({ position, layers }) => ({ at: shareOf(position), layers }));
  return <Ticks ticks={ticks} top={1} height={20} />;
});

export function ScaleBar(props: ScaleBarProps) {
  const { position, nearest, stop, spoken, changes, trail, onStop, onMove, onRelease, rail } = props;
  const input = useRef<HTMLInputElement>(null);
  useSliderCommit(input, onRelease);
  useEarly(
    input,
    ({ value }) => Math.abs(Number(value) - (position ?? nearest)) > STEP,
    ({ value }) => {
      onMove(Number(value));
      onRelease();
    },
  );
  const group = useRef<HTMLFieldSetElement>(null);
  useEarlyChoice(group, TIERS, stop, onStop);
  const isOff = position === null;
  return (
    <div ref={rail} className="scale" data-off={isOff || undefined}>
      <input
        ref={input}
        type="range"
        autoComplete="off"
        min={LOW}
        max={HIGH}
        step={STEP}
        value={position ?? nearest}
        aria-label={CONSOLE.path}
        aria-valuetext={spoken}
        className="rail-input"
        onChange={(event: ChangeEvent<HTMLInputElement>) => onMove(Number(event.currentTarget.value))}
      />
      <svg className="scale-rail" aria-hidden="true">
        <rect y="7" width="100%" height="8" rx="4" className="rail-track" />
        {trail !== null && (
          <rect
            x={percent(0)}
            y="7"
            width={`${Math.max(0, shareOf(trail) - shareOf(0)) * 100}%`}
            height="8"
            className="scale-trail"
          />
        )}
        <PathTicks changes={changes} />
        {TIERS.map((tier, index) => (
          <circle key={tier} cx={percent(index)} cy="11" r="7" className="scale-stop" />
        ))}
        {isOff ? (
          <>
            <line x1={percent(nearest)} x2={percent(nearest)} y1="7" y2="-4" className="scale-stem" />
            <circle cx={percent(nearest)} cy="-8" r="7.5" className="scale-off" />
          </>
        ) : (
          <>
            <circle cx={percent(position)} cy="11" r="16" className="scale-halo" />
            <circle cx={percent(position)} cy="11" r="11" className="rail-thumb scale-thumb" />
          </>
        )}
      </svg>
      <fieldset ref={group} className="scale-stops">
        <legend className="sr-only">{CONSOLE.scale}</legend>
        {TIERS.map((tier) => (
          <label key={tier} data-stop={tier} data-on={tier === stop || undefined}>
            <input
              type="radio"
              autoComplete="off"
              name="preset"
              value={tier}
              id={`preset-${tier}`}
              checked={tier === stop}
              onChange={() => onStop(tier)}
            />
            <span>{TIER_NAMES[tier]}</span>
          </label>
        ))}
      </fieldset>
    </div>
  );
}
