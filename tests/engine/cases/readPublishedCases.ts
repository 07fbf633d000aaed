/** Reads the published numbers from their table. */
import { readFileSync } from 'node:fs';
import { parseCsv } from './parseCsv';
import type { PublishedCase } from './publishedCase';

export function readPublishedCases(): readonly PublishedCase[] {
  const text = readFileSync(new URL('./formulas.csv', import.meta.url), 'utf8');
  return parseCsv(text).map((row) => ({
    id: row.id ?? '',
    model: row.model ?? '',
    inputs: JSON.parse(row.inputs ?? ''),
    expected: JSON.parse(row.expected ?? ''),
    tolerance: row.tolerance ?? '',
    source: `${row.source_title} (${row.source_url})`,
    right: row.recomputed_ok === 'yes',
  }));
}
