// The three presets as a radio group; an edited preset stays chosen, says so, and offers the way back.
import { useEffect, useRef } from 'react';
import { PRESET_IDS, type PresetId } from '../../engine';
import { PRESET_NAMES } from '../../words/presets';
import { Icon } from './Icon';

interface PresetSwitchProps {
  readonly preset: PresetId;
  readonly edited: boolean;
  readonly onPick: (preset: PresetId) => void;
}

export function PresetSwitch({ preset, edited, onPick }: PresetSwitchProps) {
  const group = useRef<HTMLFieldSetElement>(null);
  const first = useRef({ preset, onPick });
  /** A preset that was pressed before the script was there counts. */
  useEffect(() => {
    const pressed = group.current?.querySelector<HTMLInputElement>(':checked')?.value;
    const id = PRESET_IDS.find((candidate) => candidate === pressed);
    if (id && id !== first.current.preset) first.current.onPick(id);
  }, []);
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 max-md:w-full">
      <fieldset ref={group} className="flex rounded-full border border-hairline bg-card p-0.5 max-md:w-full">
        <legend className="sr-only">Organisation scale</legend>
        {PRESET_IDS.map((id) => (
          <label
            key={id}
            className="relative flex h-8.5 flex-1 cursor-pointer items-center justify-center rounded-full px-4.5 text-small font-medium text-ink-2 transition-colors duration-fast hover:text-ink-1 has-checked:bg-ink-1 has-checked:font-semibold has-checked:text-page has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus max-md:h-11 max-md:px-2"
          >
            <input
              type="radio"
              autoComplete="off"
              name="preset"
              value={id}
              id={`preset-${id}`}
              checked={id === preset}
              onChange={() => onPick(id)}
              onClick={() => edited && id === preset && onPick(id)}
              className="absolute inset-0 cursor-pointer appearance-none rounded-full outline-none focus-visible:shadow-none"
            />
            <span>{PRESET_NAMES[id]}</span>
          </label>
        ))}
      </fieldset>
      {edited && (
        <p className="text-micro whitespace-nowrap text-ink-2">
          <span className="block leading-4 font-medium text-ink-1 max-md:inline">
            {PRESET_NAMES[preset]}, edited
          </span>
          <span className="hidden max-md:inline"> · </span>
          <button
            type="button"
            onClick={() => onPick(preset)}
            className="inline-flex min-h-6 items-center gap-1 underline decoration-control decoration-dotted underline-offset-3 hover:text-ink-1"
          >
            <Icon name="reset" className="size-3" />
            Back to {PRESET_NAMES[preset]}
          </button>
        </p>
      )}
    </div>
  );
}
