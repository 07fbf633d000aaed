// Moves through the months: play and pause, a month back and on, the next move, and a slider over all months, drawn to the axis of the charts.

import type { TimeAxis } from '../../drawing/growth/timeAxis';
import { GROWTH } from '../../words/growth';
import { SmallButton } from '../why/SmallButton';
import { PLAY_BUTTON, type Playhead } from './usePlayhead';
import '../controls/slider.css';

interface TransportProps {
  readonly axis: TimeAxis;
  readonly playhead: Playhead;
  /** Month of the next move, or null. */
  readonly nextMove: number | null;
  readonly prefersStill: boolean;
  readonly monthName: string;
  readonly spoken: string;
  readonly load: string;
}

export function Transport(props: TransportProps) {
  const { axis, playhead, nextMove, prefersStill, monthName, spoken, load } = props;
  const { month, isPlaying, show, toggle } = playhead;
  return (
    <div>
      <div className="flex flex-wrap items-center gap-x-2 gap-y-2">
        {!prefersStill && (
          <span {...{ [PLAY_BUTTON]: '' }}>
            <SmallButton onPress={toggle}>{isPlaying ? GROWTH.pause : GROWTH.play}</SmallButton>
          </span>
        )}
        <SmallButton label={GROWTH.back} onPress={() => show(month - 1)}>
          <span aria-hidden="true">{'\u2212'}1</span>
        </SmallButton>
        <SmallButton label={GROWTH.forward} onPress={() => show(month + 1)}>
          <span aria-hidden="true">+1</span>
        </SmallButton>
        {nextMove !== null && <SmallButton onPress={() => show(nextMove)}>{GROWTH.nextMove}</SmallButton>}
        <p className="ml-1 text-small text-ink-2 tabular-nums">
          <span className="font-semibold text-ink-1">{monthName}</span>
          <span className="text-ink-3"> {load}</span>
        </p>
      </div>
      <div className="relative mt-1 h-11" style={{ marginLeft: axis.leftPx, width: axis.plotPx }}>
        <span className="absolute inset-x-0 top-5 h-1 rounded-full bg-hairline light:bg-control/40 forced-colors:hidden" />
        <input
          type="range"
          autoComplete="off"
          min={0}
          max={axis.months}
          step={1}
          value={month}
          aria-label={GROWTH.playhead}
          aria-valuetext={spoken}
          className="slider-range absolute inset-x-0 top-0"
          onChange={(event) => show(Number(event.currentTarget.value))}
        />
      </div>
    </div>
  );
}
