// Chooses what cost is weighed against.

import type { FrontierAxis } from '../../engine';
import { FRONTIER, FRONTIER_AXIS_WORDS } from '../../words/frontier';

interface AxisPickerProps {
  readonly axis: FrontierAxis;
  readonly onPick: (axis: FrontierAxis) => void;
}

const AXES = Object.keys(FRONTIER_AXIS_WORDS) as readonly FrontierAxis[];

export function AxisPicker({ axis, onPick }: AxisPickerProps) {
  return (
    <fieldset className="flex flex-wrap items-center gap-1 border-b border-hairline p-2 print:hidden">
      <legend className="sr-only">{FRONTIER.axisLegend}</legend>
      <span aria-hidden="true" className="px-2 text-micro text-ink-3 max-sm:hidden">
        {FRONTIER.axisLegend}
      </span>
      {AXES.map((id) => (
        <button
          key={id}
          type="button"
          aria-pressed={id === axis}
          className="min-h-11 rounded-xl px-3 text-micro font-medium text-ink-2 transition-colors duration-fast hover:text-ink-1 aria-pressed:bg-raised aria-pressed:text-ink-1 aria-pressed:outline-1 aria-pressed:-outline-offset-1 aria-pressed:outline-hairline"
          onClick={() => onPick(id)}
        >
          {FRONTIER_AXIS_WORDS[id].tab}
        </button>
      ))}
    </fieldset>
  );
}
