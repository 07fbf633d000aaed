// The mapping from words to options knows technologies and kinds, never a row.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BACKTEST_CASES } from '../../../../src/engine/check/organisations/cases';

const FOLDER = new URL('../../../../src/engine/check/organisations/', import.meta.url);
const FILES = readdirSync(FOLDER).filter((file) => file !== 'cases.ts');
const code = (file: string) =>
  readFileSync(new URL(file, FOLDER), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\/\/.*/g, '');

/** First word of the organisation, where it is a name. */
const NAMES = BACKTEST_CASES.map(({ organisation }) => organisation.split(/[ .,]/)[0] as string).filter(
  (name) => name.length > 3 && !['Mid-size', 'Fintech', 'dumky', 'Matomo', 'Timescale'].includes(name),
);

describe('no rule is written for a row', () => {
  it('reads every file of the backtest', () => {
    expect(FILES).toEqual(expect.arrayContaining(['judge.ts', 'scenario.ts', 'stack.ts']));
  });

  it.each(FILES)('%s names no id of a case and no organisation', (file) => {
    expect(code(file)).not.toMatch(/\bB\d\d\b/);
    for (const name of NAMES) expect(code(file)).not.toMatch(new RegExp(`\\b${name}\\b`, 'i'));
  });

  it('lets no branch depend on who or when', () => {
    for (const file of FILES.filter((name) => name !== 'organisation.ts'))
      expect(code(file)).not.toMatch(/\.(id|organisation|year|remark|source|confidence) *(===|!==|\.)/);
  });
});
