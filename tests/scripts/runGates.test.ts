// Tests that a failed gate is never lost, and that gates run side by side without getting in each other's way.
import { expect, test } from 'vitest';
import { runGates } from '../../scripts/runGates.mjs';

const GATES = [{ name: 'types' }, { name: 'bundle' }, { name: 'size', needs: 'bundle' }, { name: 'lint' }];

async function runWith(codes: Readonly<Record<string, number>>) {
  const started: string[] = [];
  const told: string[] = [];
  let running = 0;
  let most = 0;
  const verdicts = await runGates(
    GATES,
    async (name) => {
      started.push(name);
      running += 1;
      most = Math.max(most, running);
      await new Promise(setImmediate);
      running -= 1;
      return { code: codes[name] ?? 0, output: `${name} says` };
    },
    ({ name }) => told.push(name),
  );
  return { started, told, most, verdicts };
}

test('every gate runs, two at a time, and is told of and listed', async () => {
  const { started, told, most, verdicts } = await runWith({});
  expect(most).toBe(2);
  expect(started).toHaveLength(GATES.length);
  expect([...told].sort()).toEqual(['bundle', 'lint', 'size', 'types']);
  expect(verdicts.map(({ name, passed }) => [name, passed])).toEqual(GATES.map(({ name }) => [name, true]));
});

test('a failed gate is named with what it said, and the others still run', async () => {
  const { started, verdicts } = await runWith({ types: 2 });
  expect(started).toHaveLength(GATES.length);
  expect(verdicts.filter(({ passed }) => !passed)).toMatchObject([{ name: 'types', output: 'types says' }]);
});

test('what needs a failed gate fails without being started', async () => {
  const { started, verdicts } = await runWith({ bundle: 1 });
  expect(started).not.toContain('size');
  expect(verdicts.filter(({ passed }) => !passed).map(({ name }) => name)).toEqual(['bundle', 'size']);
});
