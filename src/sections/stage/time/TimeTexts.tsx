// Sets the clock between the two journeys, and the labels that found a place.

import type { BindingCause } from '../../../engine';
import { placeLog, type TimeLayout } from './layTime';
import type { PlacedLabel } from './placeLabels';
import { TIME_TICKS } from './timeScale';

interface TimeTextsProps {
  readonly layout: TimeLayout;
  readonly labels: readonly PlacedLabel[];
  readonly cause: BindingCause | null;
  /** The longest wait: its label gets a leader where it had to stand farther off. */
  readonly wait: { readonly label: string; readonly start: number };
}

const LEADER_FROM = 14;
const BINDS: Readonly<Record<string, BindingCause>> = { promise: 'freshness', allowed: 'reliability' };

export function TimeTexts({ layout, labels, cause, wait }: TimeTextsProps) {
  const last = TIME_TICKS.length - 1;
  const y = (layout.axisTop + layout.axisBottom) / 2 + 4;
  return (
    <>
      {TIME_TICKS.map(({ log, label }, index) =>
        layout.isNarrow && index % 2 === 1 ? null : (
          <text
            key={label}
            className="time-tick"
            x={placeLog(layout, log)}
            y={y}
            textAnchor={index === 0 ? 'start' : index === last ? 'end' : 'middle'}
          >
            {label}
          </text>
        ),
      )}
      {labels
        .filter(
          ({ id, spot }) => id === wait.label && spot.anchor === 'end' && wait.start - spot.x > LEADER_FROM,
        )
        .map(({ id, spot }) => (
          <path
            key={id}
            className="time-leader"
            d={`M${spot.x + 5} ${spot.y - 5}H${wait.start.toFixed(1)}`}
          />
        ))}
      {labels.map(({ id, text, tone, spot }) => (
        <text
          key={id}
          className="time-label"
          data-tone={tone}
          data-binds={(cause !== null && BINDS[id] === cause) || undefined}
          x={spot.x}
          y={spot.y}
          textAnchor={spot.anchor}
        >
          {text}
        </text>
      ))}
    </>
  );
}
