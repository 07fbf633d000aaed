// Runs the model without a page, as another program would: links in, lines of JSON out.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { decide, PRESETS } from '../../src/engine';

/** For two hundred links: a thousand take a busy machine less than this. */
const LIMIT_MS = 60_000;

function run(links: readonly string[], input = '') {
  const done = spawnSync(process.execPath, ['examples/decide.mjs', ...links], {
    input,
    encoding: 'utf8',
    timeout: LIMIT_MS,
  });
  const answers = done.stdout.split('\n').filter((line) => line !== '');
  return { status: done.status, said: done.stderr, answers: answers.map((line) => JSON.parse(line)) };
}

const ADDRESS = 'https://example.org/page/#1.g.t60.Ls=pg~s.t20';
const BEYOND = '1.s.t=99999999999999999.Xx=1';
const first = run(['#1.g', ADDRESS, BEYOND]);

test('a link of the page is answered as the page answers it, under names that stay', () => {
  expect(first.status).toBe(0);
  expect(first.answers).toHaveLength(3);
  const { chosen } = decide(PRESETS.growth);
  expect(first.answers[0]).toMatchObject({
    link: '#1.g',
    kind: 'feasible',
    scenario: PRESETS.growth,
    choices: { storage: chosen.architecture.choices.storage.option },
    redundancy: { storage: chosen.architecture.choices.storage.redundancy },
    intervalSeconds: chosen.architecture.intervalSeconds,
    figures: {
      infrastructureUsdPerMonth: chosen.cost.infrastructureUsdPerMonth,
      peopleUsdPerMonth: chosen.cost.peopleUsdPerMonth,
      totalUsdPerMonth: chosen.cost.totalUsdPerMonth,
      freshnessP95Seconds: chosen.freshness.p95Seconds,
      servingP95Seconds: chosen.serving.dashboardP95Seconds,
      decisionP99Seconds: chosen.serving.decisionP99Seconds,
      onTimeRatio: chosen.reliability.onTimeRatio,
      lateHoursPerMonth: chosen.reliability.lateHoursPerMonth,
      dataLossRatio: chosen.dataLoss.lostRatio,
      structuralComplexity: chosen.complexity.structural,
      operatingEngineers: chosen.complexity.operatingEngineers,
    },
    promises: chosen.promises.map(({ id, kept, usedRatio }) => ({ id, kept, usedRatio })),
    broken: [],
    decidesTheCost: { cause: expect.any(String), savedUsdPerMonth: expect.any(Number) },
    ignored: [],
  });
});

test('what no design can keep is named with the layer that answers for it', () => {
  const answer = first.answers[1];
  expect(answer).toMatchObject({
    kind: 'infeasible',
    decidesTheCost: null,
    choices: { storage: 'postgresql' },
  });
  expect(answer.broken.length).toBeGreaterThan(0);
  const broken = answer.promises.filter(({ kept }: { kept: boolean }) => !kept);
  expect(broken.map(({ id }: { id: string }) => id)).toEqual(answer.broken);
  for (const { layer, usedRatio } of broken) {
    expect(answer.choices).toHaveProperty(layer);
    expect(usedRatio).toBeGreaterThan(1);
  }
});

test('what of a link cannot be read is said, and the rest is answered', () => {
  const answer = first.answers[2];
  expect(answer.ignored).toHaveLength(2);
  expect(answer.scenario.eventsPerDay).toBe(1e13);
});

test('links from standard input are answered in their order', () => {
  const links = readFileSync('tests/answers/randomLinks.txt', 'utf8').trimEnd().split('\n');
  const { status, answers } = run([], `${links.join('\n')}\n\n`);
  expect(status).toBe(0);
  expect(answers.map(({ link }) => link)).toEqual(links);
  expect(answers.flatMap(({ ignored }) => ignored)).toEqual([]);
});

test('an unknown option is refused', () => {
  const { status, said, answers } = run(['--nothing', '#1.g']);
  expect({ status, answers }).toEqual({ status: 2, answers: [] });
  expect(said).toContain('Usage');
});
