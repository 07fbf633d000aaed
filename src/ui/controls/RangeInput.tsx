// The native range input over the detents of a driver; drawn track and ticks stand behind it.
import { type ChangeEvent, type KeyboardEvent, memo, useRef } from 'react';
import { stepByTick } from '../../drawing/slider/stepByTick';
import type { Driver } from '../../engine';
import { useEarly } from './useEarly';
import { useSliderCommit } from './useSliderCommit';
import './slider.css';
import { DRIVER_WORDS } from '../../words/drivers';

interface RangeInputProps {
  readonly driver: Driver;
  readonly id: string;
  readonly index: number;
  readonly valueText: string;
  readonly describedBy: string;
  readonly binds: boolean;
  readonly onDrag: (index: number) => void;
  /** Ends a drag; must keep its identity between renders. */
  readonly onCommit: () => void;
}

export const RangeInput = memo(function RangeInput(props: RangeInputProps) {
  const { driver, id, index, valueText, describedBy, binds, onDrag, onCommit } = props;
  const input = useRef<HTMLInputElement>(null);
  useSliderCommit(input, onCommit);
  useEarly(
    input,
    ({ value }) => Number(value) !== index,
    ({ value }) => {
      onDrag(Number(value));
      onCommit();
    },
  );

  function stepByPage(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.key !== 'PageUp' && event.key !== 'PageDown') return;
    event.preventDefault();
    const next = stepByTick(driver, index, event.key === 'PageUp' ? 1 : -1);
    if (next === index) return;
    onDrag(next);
    event.currentTarget.dispatchEvent(new Event('change'));
  }

  return (
    <input
      ref={input}
      id={id}
      type="range"
      autoComplete="off"
      min={0}
      max={driver.detents.length - 1}
      step={1}
      value={index}
      aria-label={DRIVER_WORDS[driver.id].name}
      aria-valuetext={valueText}
      aria-describedby={describedBy}
      data-binds={binds}
      className="slider-range absolute inset-x-0 top-2.25"
      onChange={(event: ChangeEvent<HTMLInputElement>) => onDrag(Number(event.currentTarget.value))}
      onKeyDown={stepByPage}
    />
  );
});
