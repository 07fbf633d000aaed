// Holds the words of the page: complete, plain, and with addresses that work under https.
import { expect, test } from 'vitest';
import { LAYER_IDS, OPTION_IDS } from '../../src/engine';
import * as caseStudy from '../../src/words/caseStudy';
import { FOOTER } from '../../src/words/footer';
import * as hero from '../../src/words/hero';
import { LINKS, MODEL_DOCUMENT } from '../../src/words/links';
import { OPTIONS } from '../../src/words/optionTexts';
import { SUMMARY } from '../../src/words/summary';

function collectTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(collectTexts);
}

const everything = collectTexts(import.meta.glob('../../src/words/*.ts', { eager: true }));

test('every option of the catalog has words for what it is, is good at, cannot do, and what is watched', () => {
  const options = LAYER_IDS.flatMap((layer) => [...OPTION_IDS[layer]]);
  expect(Object.keys(OPTIONS).toSorted()).toEqual(options.toSorted());
  for (const option of options)
    for (const text of Object.values(OPTIONS[option])) expect(text.length, option).toBeGreaterThan(3);
});

test('no text is empty, shouts, or uses a banned word', () => {
  expect(everything.length).toBeGreaterThan(200);
  const banned =
    /\b(simply|just|seamless|blazing|revolutionary|cutting-edge|leverage|unlock|effortless|powerful)\b|!/i;
  for (const text of everything) {
    expect(text.trim(), 'a text is empty').not.toBe('');
    expect(text).not.toMatch(banned);
  }
});

test('no text uses a sign that the typeface lacks', () => {
  for (const text of everything) expect(text).not.toMatch(/[→≥≤≈Δ]/);
});

test('links leave the page over https only', () => {
  for (const address of [...Object.values(LINKS), MODEL_DOCUMENT])
    expect(new URL(address).protocol).toBe('https:');
  const outward = everything.filter((text) => /^\w+:\/\//.test(text));
  expect(outward.length).toBeGreaterThan(0);
  for (const address of outward) expect(address).toMatch(/^https:\/\//);
});

test('the page leads back to KarenOS, to the code and to the resume', () => {
  const addresses = FOOTER.links.map(({ href }) => href);
  expect(addresses).toEqual([LINKS.karenOs, LINKS.code, LINKS.resume]);
});

test('the case study keeps what it promised', () => {
  expect(SUMMARY.map(({ heading }) => heading)).toEqual(['Problem', 'Approach', 'Output', 'Decision']);
  expect(caseStudy.MEASUREMENT_PLAN.milestones.map(({ days }) => days)).toEqual([
    'Days 0–30',
    'Days 30–60',
    'Days 60–90',
  ]);
  expect(
    caseStudy.EVENT_TAXONOMY.events.map(({ name, fields }) => [name, fields.map((field) => field.name)]),
  ).toEqual([
    ['pipeline_run_start', ['pipeline_id', 'run_id', 'timestamp']],
    ['pipeline_run_end', ['pipeline_id', 'run_id', 'status', 'duration_sec']],
    ['data_freshness', ['table_name', 'last_updated', 'expected_freshness_hours']],
  ]);
  expect(caseStudy.WATCHES.success.rows).toHaveLength(4);
  expect(caseStudy.WATCHES.tripwires.rows).toHaveLength(3);
  expect(caseStudy.DATA_MODEL.tests).toHaveLength(5);
});

test('the blanks of the verdict are those that get filled', () => {
  const blanks = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
  const expected = ['traffic', 'experiments', 'reliability', 'freshness', 'tier', 'infrastructure', 'people'];
  const { bindingPromise, bindingDemand, nothingBinds, ...sentences } = hero.VERDICT;
  expect(Object.keys(sentences)).toHaveLength(6);
  for (const text of Object.values(sentences)) expect(blanks(text)).toEqual(expected);
});

test('the verdict names what is promised, and leaves to the ways out which of it breaks', () => {
  for (const text of Object.values(hero.VERDICT).filter((words) => words.includes('{freshness}')))
    expect(text).toContain(', promising {reliability} and data {freshness}, ');
});

test('a catalog is written in one way', () => {
  for (const text of everything) expect(text).not.toMatch(/catalogue/i);
});
