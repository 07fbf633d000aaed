/** Which constants a table shows, and in which order. */
import type { ConstantEntry, ConstantGroup, ConstantId, ConstantKind } from '../../engine';

export type SortKey = 'name' | 'kind' | 'influence';
export type Influence = Partial<Readonly<Record<ConstantId, number>>>;

export interface ConstantFilter {
  readonly words: string;
  readonly kind: ConstantKind | null;
  readonly group: ConstantGroup | null;
  /** Only those that the visitor has replaced. */
  readonly onlyOwn: boolean;
}

export interface ConstantOrder {
  /** Null keeps the order of the catalog. */
  readonly key: SortKey | null;
  readonly falls: boolean;
}

export const NO_FILTER: ConstantFilter = { words: '', kind: null, group: null, onlyOwn: false };

interface Subject {
  readonly constants: readonly ConstantEntry[];
  readonly own: Partial<Readonly<Record<ConstantId, number>>>;
  readonly influence: Influence | null;
}

/** Every word must be found in name, note, unit, id or source id. */
export function selectConstants(
  { constants, own, influence }: Subject,
  { words, kind, group, onlyOwn }: ConstantFilter,
  { key, falls }: ConstantOrder,
): readonly ConstantEntry[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  const found = constants.filter(
    (entry) =>
      (kind === null || entry.kind === kind) &&
      (group === null || entry.group === group) &&
      (!onlyOwn || own[entry.id] !== undefined) &&
      wanted.every((word) => describe(entry).includes(word)),
  );
  if (key === null) return found;
  const sign = falls ? -1 : 1;
  const weigh = ({ id }: ConstantEntry) => influence?.[id] ?? 0;
  const compare = (a: ConstantEntry, b: ConstantEntry) =>
    key === 'influence'
      ? weigh(a) - weigh(b)
      : (key === 'kind' ? a.kind.localeCompare(b.kind) : 0) || a.name.localeCompare(b.name);
  return found.toSorted((a, b) => sign * compare(a, b));
}

function describe({ name, note, unit, id, evidence, group }: ConstantEntry): string {
  return `${name} ${note} ${unit} ${id} ${group} ${evidence.join(' ')}`.toLowerCase();
}
