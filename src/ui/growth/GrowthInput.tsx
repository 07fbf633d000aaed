// One rate of growth: a slider and a field, the year it makes beside them.
import { useId, useRef, useState } from 'react';
import { readGrowth, speakGrowth, writePercent, writePerYear } from '../../drawing/growth/writeGrowth';
import { GROWTH } from '../../words/growth';
import { useDraft } from '../controls/useDraft';
import { useSliderCommit } from '../controls/useSliderCommit';
import '../controls/slider.css';
import { fill } from '../../words/fill';

interface GrowthInputProps {
  readonly name: string;
  readonly growth: number;
  readonly low: number;
  readonly high: number;
  readonly note?: string | undefined;
  readonly onChange: (growth: number) => void;
}

const PERCENT = 100;
const STEP_PERCENT = 1;
const MOST_CHARACTERS = 8;

export function GrowthInput({ name, growth, low, high, note, onChange }: GrowthInputProps) {
  const input = useRef<HTMLInputElement>(null);
  /** Where the thumb is while it is being dragged. */
  const [dragged, setDragged] = useState<number | null>(null);
  const shown = dragged ?? growth;
  const commit = useRef<() => void>(() => undefined);
  commit.current = () => {
    if (dragged !== null && dragged !== growth) onChange(dragged);
    setDragged(null);
  };
  const [commitNow] = useState(() => () => commit.current());
  useSliderCommit(input, commitNow);
  const remarkId = useId();
  const draft = useDraft({
    text: writePercent(shown),
    accept: async (text) => {
      const typed = readGrowth(text, { low, high });
      if (typed.value !== null) onChange(typed.value);
      return typed.remark;
    },
  });
  return (
    <div className="min-w-0" data-inputs>
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <span className="text-small font-medium text-ink-1">{name}</span>
        <span className="flex items-baseline gap-1.5 font-mono">
          <input
            type="text"
            inputMode="text"
            autoComplete="off"
            spellCheck={false}
            aria-label={fill(GROWTH.typeGrowth, { name })}
            aria-describedby={remarkId}
            aria-invalid={draft.remark !== null}
            maxLength={MOST_CHARACTERS}
            size={Math.max(draft.shown.length, 2)}
            value={draft.shown}
            onChange={(event) => draft.onType(event.currentTarget.value)}
            onFocus={(event) => event.currentTarget.select()}
            onBlur={draft.onLeave}
            onKeyDown={draft.onKey}
            className="slider-field text-ink-1"
          />
          <span className="text-micro whitespace-nowrap text-ink-3" aria-hidden="true">
            {GROWTH.perMonth}
          </span>
        </span>
      </div>
      <div className="relative h-11">
        <span className="absolute inset-x-0 top-5 h-1 rounded-full bg-hairline light:bg-control/40 forced-colors:hidden" />
        <input
          ref={input}
          type="range"
          autoComplete="off"
          min={Math.round(low * PERCENT)}
          max={Math.round(high * PERCENT)}
          step={STEP_PERCENT}
          value={Math.round(shown * PERCENT)}
          aria-label={`${GROWTH.inputs}: ${name}`}
          aria-valuetext={speakGrowth(shown)}
          className="slider-range absolute inset-x-0 top-0"
          onChange={(event) => setDragged(Number(event.currentTarget.value) / PERCENT)}
        />
      </div>
      <p id={remarkId} className="min-h-5 text-micro text-ink-3 tabular-nums">
        {draft.remark ?? note ?? writePerYear(shown)}
      </p>
    </div>
  );
}
