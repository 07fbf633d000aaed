/** Reads the published numbers from their table. */
import { readFileSync } from 'node:fs';
import type { PublishedCase } from '../../../src/engine/check/published/publishedCase';
import { parseCsv } from './parseCsv';

export function readPublishedCases(): readonly PublishedCase[] {
  const text = readFileSync(new URL('./formulas.csv', import.meta.url), 'utf8');
  return parseCsv(text).map((row) => ({
    id: row.id ?? '',
    topic: row.topic ?? '',
    model: row.model ?? '',
    inputs: JSON.parse(row.inputs ?? ''),
    expected: JSON.parse(row.expected ?? ''),
    tolerance: row.tolerance ?? '',
    source: { title: row.source_title ?? '', url: row.source_url ?? '' },
    right: row.recomputed_ok === 'yes',
  }));
}
