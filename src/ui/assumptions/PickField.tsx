// Picks one of a few named values, or all of them.
interface PickFieldProps<T extends string> {
  readonly label: string;
  readonly all: string;
  readonly names: Readonly<Record<T, string>>;
  readonly value: T | null;
  readonly onPick: (value: T | null) => void;
}

export function PickField<T extends string>({ label, all, names, value, onPick }: PickFieldProps<T>) {
  return (
    <select
      autoComplete="off"
      aria-label={label}
      value={value ?? ''}
      onChange={(event) => onPick((event.currentTarget.value || null) as T | null)}
      className="h-9 rounded-control border border-control bg-page px-2 text-small text-ink-1"
    >
      <option value="">{all}</option>
      {Object.entries<string>(names).map(([id, name]) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}
