// Switches between the three views of the same architecture.
import { memo } from 'react';

export type ViewId = 'diagram' | 'time' | 'table';

interface ViewSwitchProps {
  readonly view: ViewId;
  readonly onChange: (view: ViewId) => void;
  /** Called when a visitor reaches for the switch, so that a view can be fetched ahead. */
  readonly onReach: () => void;
}

const VIEWS: readonly { readonly id: ViewId; readonly name: string }[] = [
  { id: 'diagram', name: 'Diagram' },
  { id: 'time', name: 'Time' },
  { id: 'table', name: 'Table' },
];

export const ViewSwitch = memo(function ViewSwitch({ view, onChange, onReach }: ViewSwitchProps) {
  return (
    <div
      role="radiogroup"
      aria-label="View"
      className="view-switch"
      onPointerEnter={onReach}
      onFocus={onReach}
    >
      {VIEWS.map(({ id, name }) => (
        <label key={id}>
          <input
            type="radio"
            autoComplete="off"
            name="view"
            value={id}
            checked={view === id}
            onChange={() => onChange(id)}
          />
          <span>{name}</span>
        </label>
      ))}
    </div>
  );
});
