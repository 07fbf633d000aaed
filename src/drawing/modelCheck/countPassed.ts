/** Counts what passed, and fills a sentence with it. */
export function countPassed(rows: readonly { readonly passes: boolean }[]): number {
  return rows.filter(({ passes }) => passes).length;
}

export function fill(words: string, values: Readonly<Record<string, unknown>>): string {
  return words.replace(/\{(\w+)\}/g, (blank, name: string) => String(values[name] ?? blank));
}
