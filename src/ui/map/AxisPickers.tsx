// Picks the two drivers of the map; choosing the other's driver swaps them.

import { DRIVER_IDS, DRIVERS, type DriverId } from '../../engine';
import { DRIVER_WORDS } from '../../words/drivers';
import { MAP } from '../../words/map';

interface AxisPickersProps {
  readonly x: DriverId;
  readonly y: DriverId;
  readonly onPick: (x: DriverId, y: DriverId) => void;
}

export function AxisPickers({ x, y, onPick }: AxisPickersProps) {
  return (
    <div className="flex flex-wrap gap-x-5 gap-y-2 print:hidden">
      <AxisPicker label={MAP.across} value={x} onPick={(id) => onPick(id, id === y ? x : y)} />
      <AxisPicker label={MAP.up} value={y} onPick={(id) => onPick(id === x ? y : x, id)} />
    </div>
  );
}

interface AxisPickerProps {
  readonly label: string;
  readonly value: DriverId;
  readonly onPick: (id: DriverId) => void;
}

function AxisPicker({ label, value, onPick }: AxisPickerProps) {
  return (
    <label className="flex items-center gap-2 text-micro text-ink-3">
      {label}
      <select
        autoComplete="off"
        value={value}
        onChange={(event) => onPick(event.currentTarget.value as DriverId)}
        className="h-11 rounded-control border border-control bg-page px-2 text-small text-ink-1"
      >
        {DRIVER_IDS.map((id) => (
          <option key={id} value={id}>
            {DRIVER_WORDS[DRIVERS[id].id].name}
          </option>
        ))}
      </select>
    </label>
  );
}
