// One driver: name and typed value, second unit and next flips, ticks, track and the range input itself.
import { memo, useCallback, useId, useMemo } from 'react';
import { type NumberId, sourceOf } from '../../drawing/receipt/numberId';
import { placeTicks } from '../../drawing/slider/placeTicks';
import type { Stretch } from '../../drawing/slider/trackStretches';
import { type Driver, type DriverId, nearestDetentIndex } from '../../engine';
import { DRIVER_WORDS } from '../../words/drivers';
import { formatDriverSpoken, formatDriverValue } from '../../words/format/driver';
import { FlipButton } from './FlipButton';
import type { FlipLabel } from './labelFlip';
import { RangeInput } from './RangeInput';
import { SliderField } from './SliderField';
import { SliderTicks } from './SliderTicks';
import { SliderTrack } from './SliderTrack';
import { sliderId } from './sliderId';
import { useDraft } from './useDraft';

export interface SliderProps {
  readonly driver: Driver;
  readonly value: number;
  readonly note: string;
  /** Goes on with the note where there is room. */
  readonly noteRest: string;
  readonly noteWarns: boolean;
  /** The next change in each direction, the one to the left first. */
  readonly flips: readonly FlipLabel[];
  readonly stretches: readonly Stretch[];
  readonly binds: boolean;
  readonly onSet: (driver: DriverId, value: number, phase: 'drag' | 'commit') => void;
  /** Commits the value that stands. */
  readonly onRelease: () => void;
  /** Opens the receipt of the note. */
  readonly onExplain: (number: NumberId) => void;
}

/** So many letters of note and flips fit beside each other where four sliders share a row. */
const ROOM = 40;

export const Slider = memo(function Slider(props: SliderProps) {
  const { driver, value, note, noteRest, noteWarns, flips, stretches, binds, onSet, onRelease, onExplain } =
    props;
  const id = useId();
  const { detents } = driver;
  const index = nearestDetentIndex(driver.id, value);
  const length = flips.reduce((sum, { text, place }) => sum + text.length + place.length, note.length);
  const ticks = useMemo(() => placeTicks(driver), [driver]);
  const pick = useCallback((to: number) => onSet(driver.id, to, 'commit'), [driver, onSet]);
  const drag = useCallback(
    (to: number) => onSet(driver.id, detents[to] ?? detents[0] ?? 0, 'drag'),
    [driver, detents, onSet],
  );
  const draft = useDraft({
    text: formatDriverValue(driver.id, value),
    accept: async (text) => {
      const { readDriver } = await import('../../words/format/readDriver');
      const judged = readDriver(driver, text, value);
      if (judged.value !== null) pick(judged.value);
      return judged.remark;
    },
  });

  return (
    <div className="min-w-0">
      <div className="flex items-baseline justify-between gap-2">
        <span className="flex items-baseline gap-2 whitespace-nowrap">
          <label htmlFor={sliderId(driver.id)} className="text-small font-medium text-ink-1">
            {DRIVER_WORDS[driver.id].name}
          </label>
          {binds && <span className="font-mono text-micro text-bind-ink">binds</span>}
        </span>
        <SliderField
          name={DRIVER_WORDS[driver.id].name}
          unit={DRIVER_WORDS[driver.id].shortUnit}
          remarkId={`${id}-note`}
          draft={draft}
        />
      </div>
      <div className="flex h-6 items-center gap-2.5 text-micro whitespace-nowrap tabular-nums">
        {draft.remark ? (
          <span id={`${id}-note`} className="min-w-0 truncate text-warn">
            {draft.remark}
          </span>
        ) : (
          <>
            <button
              type="button"
              aria-haspopup="dialog"
              aria-label={`${note}${noteRest}: how it is worked out`}
              onClick={() => onExplain(`driver:${driver.id}`)}
              className={`slider-note hover:text-ink-1 ${noteWarns ? 'text-warn' : 'text-ink-3'}`}
              {...sourceOf(`driver:${driver.id}`)}
            >
              <span id={`${id}-note`}>
                <span>{note}</span>
                <span className="slider-note-rest">
                  <span>{noteRest}</span>
                </span>
              </span>
            </button>
            {flips.map((flip) => (
              <FlipButton key={flip.direction} flip={flip} isTight={length > ROOM} onGo={pick} />
            ))}
          </>
        )}
      </div>
      <div className="relative h-10">
        <div
          data-thread={`driver:${driver.id}`}
          data-thread-ratio={index / (detents.length - 1)}
          className="absolute inset-x-0 top-7 h-1.5"
        >
          <SliderTrack stretches={stretches} />
        </div>
        <RangeInput
          driver={driver}
          id={sliderId(driver.id)}
          index={index}
          valueText={formatDriverSpoken(driver.id, value)}
          describedBy={`${id}-note`}
          binds={binds}
          onDrag={drag}
          onCommit={onRelease}
        />
        <SliderTicks name={DRIVER_WORDS[driver.id].name} ticks={ticks} onPick={pick} />
      </div>
    </div>
  );
});
