// Stands in for vitest under mutation: collects the tests of a file as plain functions, to be run again and again.
import fc from 'fast-check';
import { expect } from 'vitest';

// A law that fails has killed its mutant; shrinking the counterexample would only take time.
fc.configureGlobal({ endOnFailure: true });

/** @typedef {{ id: string, file: string, run: () => Promise<void> }} CollectedTest */
/** @typedef {() => unknown} Body */

/** @type {CollectedTest[]} */
const collected = [];
/** @type {string[]} */
let path = [];
/** @type {Body[]} */
let cleanUps = [];
let file = '';

/**
 * Collects what a module declares while it is imported.
 * @param {string} name
 * @param {() => Promise<unknown>} load
 */
export async function collectFrom(name, load) {
  const from = collected.length;
  file = name;
  path = [];
  cleanUps = [];
  await load();
  return collected.slice(from);
}

/**
 * @param {string} title
 * @param {readonly unknown[]} rest
 * @param {boolean} mustFail
 */
function add(title, rest, mustFail) {
  const body = /** @type {Body} */ (rest.find((one) => typeof one === 'function'));
  const after = cleanUps;
  const name = [...path, title].join(' ');
  const twins = collected.filter((one) => one.file === file && one.id.startsWith(`${file}#${name}`)).length;
  const run = async () => {
    try {
      if (mustFail) await expectFailure(body);
      else await body();
    } finally {
      for (const cleanUp of after) cleanUp();
    }
  };
  collected.push({ id: `${file}#${name}${twins === 0 ? '' : ` (${twins + 1})`}`, file, run });
}

/** @param {Body} body */
async function expectFailure(body) {
  let failed = false;
  try {
    await body();
  } catch {
    failed = true;
  }
  if (!failed) throw new Error('Expected to fail');
}

/** @param {unknown} row */
const argumentsOf = (row) => (Array.isArray(row) ? row : [row]);

/** @param {boolean} mustFail */
const tester = (mustFail) =>
  Object.assign(
    (/** @type {string} */ title, /** @type {unknown[]} */ ...rest) => add(title, rest, mustFail),
    {
      each:
        (/** @type {readonly unknown[]} */ rows) =>
        (/** @type {string} */ title, /** @type {(...row: unknown[]) => unknown} */ body) => {
          for (const row of rows) add(title, [() => body(...argumentsOf(row))], mustFail);
        },
    },
  );

export const it = Object.assign(tester(false), { fails: tester(true) });
export const test = it;

/**
 * @param {string} title
 * @param {Body} body
 */
function describeOne(title, body) {
  path.push(title);
  body();
  path.pop();
}

export const describe = Object.assign(describeOne, {
  each:
    (/** @type {readonly unknown[]} */ rows) =>
    (/** @type {string} */ title, /** @type {(...row: unknown[]) => unknown} */ body) => {
      for (const row of rows) describeOne(title, () => body(...argumentsOf(row)));
    },
});

export const afterEach = (/** @type {Body} */ body) => void cleanUps.push(body);
export { expect };
