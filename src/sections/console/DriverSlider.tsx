// One driver: its name and what it means for the cost, its value to read or to type, its rail, and the range input over it.
import { type ChangeEvent, type KeyboardEvent, memo, useCallback, useId, useRef } from 'react';
import { formatDriverSpoken } from '../../drawing/format/formatDriverSpoken';
import { formatDriverValue } from '../../drawing/format/formatDriverValue';
import { type NumberId, sourceOf } from '../../drawing/receipt/numberId';
import { stepByTick } from '../../drawing/slider/stepByTick';
import { type Driver, type DriverId, nearestDetentIndex } from '../../engine';
import { Icon } from '../../kit/Icon';
import { sliderId } from '../../ui/controls/sliderId';
import { useDraft } from '../../ui/controls/useDraft';
import { useEarly } from '../../ui/controls/useEarly';
import { useSliderCommit } from '../../ui/controls/useSliderCommit';
import { CONSOLE, UNIT_WORDS } from '../../words/console';
import { Rail } from './Rail';
import { RailLabels } from './RailLabels';
import { useTouchDrag } from './useTouchDrag';
import { ValueField } from './ValueField';
import type { RailView } from './viewRail';

export interface DriverSliderProps {
  readonly driver: Driver;
  readonly value: number;
  readonly rail: RailView;
  /** The promise that decides the cost. */
  readonly decides: boolean;
  /** Nothing keeps it here. */
  readonly isOutOfReach: boolean;
  readonly onSet: (driver: DriverId, value: number, phase: 'drag' | 'commit') => void;
  /** Commits the value that stands; must keep its identity between renders. */
  readonly onRelease: () => void;
  readonly onExplain: (number: NumberId) => void;
}

export const DriverSlider = memo(function DriverSlider(props: DriverSliderProps) {
  const { driver, value, rail, decides, isOutOfReach, onSet, onRelease, onExplain } = props;
  const remarkId = useId();
  const input = useRef<HTMLInputElement>(null);
  const area = useRef<HTMLDivElement>(null);
  const { id, name, detents } = driver;
  const index = nearestDetentIndex(id, value);
  const last = detents.length - 1;
  useSliderCommit(input, onRelease);
  const drag = useCallback(
    (to: number) => onSet(id, detents[to] ?? detents[0] ?? 0, 'drag'),
    [id, detents, onSet],
  );
  const pick = useCallback((to: number) => onSet(id, to, 'commit'), [id, onSet]);
  useEarly(
    input,
    ({ value: shown }) => Number(shown) !== index,
    ({ value: shown }) => {
      drag(Number(shown));
      onRelease();
    },
  );
  useTouchDrag(area, {
    thumb: rail.thumb,
    onDrag: (share) => drag(Math.round(share * last)),
    onRelease,
  });
  const draft = useDraft({
    text: formatDriverValue(id, value),
    accept: async (text) => {
      const { readDriver } = await import('../../drawing/format/readDriver');
      const judged = readDriver(driver, text, value);
      if (judged.value !== null) pick(judged.value);
      return judged.remark;
    },
  });
  function stepByPage(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.key !== 'PageUp' && event.key !== 'PageDown') return;
    event.preventDefault();
    const next = stepByTick(driver, index, event.key === 'PageUp' ? 1 : -1);
    if (next === index) return;
    drag(next);
    event.currentTarget.dispatchEvent(new Event('change'));
  }
  const isTagged = decides || isOutOfReach;
  return (
    <div className="driver" data-decides={decides || undefined}>
      <div className="driver-head">
        <label htmlFor={sliderId(id)} className="driver-name">
          {name}
        </label>
        {isTagged && (
          <span className="driver-tag" data-kind={isOutOfReach ? 'bad' : 'decides'}>
            <Icon name={isOutOfReach ? 'warn' : 'coin'} className="size-3.5" />
            <span className="driver-tag-words">{isOutOfReach ? CONSOLE.outOfReach : CONSOLE.decides}</span>
          </span>
        )}
        <span className="driver-value" {...sourceOf(`driver:${id}`)}>
          <ValueField name={name} remarkId={remarkId} draft={draft} />
          <button
            type="button"
            aria-haspopup="dialog"
            aria-label={CONSOLE.explain.replace('{name}', name)}
            onClick={() => onExplain(`driver:${id}`)}
            className="driver-unit"
          >
            {UNIT_WORDS[id][isTagged ? 'short' : 'full']}
          </button>
        </span>
      </div>
      <div
        ref={area}
        className="driver-rail"
        data-thread={`driver:${id}`}
        data-thread-ratio={rail.thumb.toFixed(4)}
      >
        <input
          ref={input}
          id={sliderId(id)}
          type="range"
          autoComplete="off"
          min={0}
          max={last}
          step={1}
          value={index}
          aria-label={name}
          aria-valuetext={formatDriverSpoken(id, value)}
          aria-describedby={draft.remark === null ? undefined : remarkId}
          className="rail-input"
          onChange={(event: ChangeEvent<HTMLInputElement>) => drag(Number(event.currentTarget.value))}
          onKeyDown={stepByPage}
        />
        <Rail view={rail} decides={decides} />
      </div>
      {draft.remark === null ? (
        <RailLabels labels={rail.labels} onGo={pick} />
      ) : (
        <p id={remarkId} className="driver-remark">
          {draft.remark}
        </p>
      )}
    </div>
  );
});
