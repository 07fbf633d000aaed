// Every constant says where it comes from, and every source is used.

import { describe, expect, it } from 'vitest';
import { CONSTANTS } from '../../../src/engine/data/constants';
import { EVIDENCE } from '../../../src/engine/data/evidence';
import type { Sourced } from '../../../src/engine/data/sourced';
import { loadEvidence } from '../../../src/engine/lazy';

const constants = Object.entries<Sourced>(CONSTANTS);
const known = new Set(EVIDENCE.map((entry) => entry.id));
const inWords = (constant: Sourced): readonly string[] => constant.note.match(/\b(?:SP|EMD)\d{3}\b/g) ?? [];
const cited = new Set<string>(
  constants.flatMap(([, constant]) => [...constant.evidence, ...inWords(constant)]),
);

describe('a constant', () => {
  it('lies between its low and its high', () => {
    const outside = constants.filter(([, { low, value, high }]) => !(low <= value && value <= high));
    expect(outside.map(([id]) => id)).toEqual([]);
  });

  it('has a name, a unit, and words where it is derived or estimated', () => {
    const bare = constants.filter(
      ([, one]) => one.name === '' || one.unit === '' || (one.kind === 'estimate' && one.note === ''),
    );
    expect(bare.map(([id]) => id)).toEqual([]);
  });

  it('names evidence, or says that it is an estimate', () => {
    const unsourced = constants.filter(
      ([, one]) => (one.kind === 'estimate') !== (one.evidence.length === 0),
    );
    expect(unsourced.map(([id]) => id)).toEqual([]);
  });

  it('names evidence that exists', () => {
    expect([...cited].filter((id) => !known.has(id))).toEqual([]);
  });
});

describe('a row of evidence', () => {
  it('has an id of its own and stands behind a constant', () => {
    expect(known.size).toBe(EVIDENCE.length);
    expect(EVIDENCE.filter((entry) => !cited.has(entry.id)).map((entry) => entry.id)).toEqual([]);
  });

  it('has a title and an address, and was read in a month that is written down', async () => {
    for (const entry of await loadEvidence()) {
      expect(entry.title).not.toBe('');
      expect(entry.url).toMatch(/^https?:\/\/\S+$/);
      expect(entry.retrieved).toMatch(/^\d{4}-\d{2}$/);
    }
  });
});
