/** The model check as rows of words: misses apart from the rest, ready to be set in tables. */
export interface CheckRowView {
  readonly id: string;
  readonly title: string;
  readonly note: string | null;
  readonly source: { readonly title: string; readonly url: string } | null;
  readonly published: string;
  readonly computed: string;
  readonly error: string;
  readonly passes: boolean;
  /** In place of the usual word. */
  readonly state: string | null;
  readonly sentence: string | null;
}

export interface CheckGroupView {
  readonly rows: readonly CheckRowView[];
  readonly misses: readonly CheckRowView[];
}

export function groupOf(rows: readonly CheckRowView[]): CheckGroupView {
  return { rows, misses: rows.filter(({ passes }) => !passes) };
}
