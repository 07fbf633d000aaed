/** Reads comma-separated values with a heading and quoted fields. */
const FIELD = /(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\r?\n|$)/gy;

export function parseCsv(text: string): readonly Readonly<Record<string, string>>[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.trimEnd().matchAll(FIELD)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '') break;
    if (end !== ',') rows.push([]);
  }
  const [heading = [], ...body] = rows;
  return body.map((row) => Object.fromEntries(heading.map((name, column) => [name, row[column] ?? ''])));
}
