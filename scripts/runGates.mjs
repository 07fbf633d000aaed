// Runs checks that each pass or fail as a whole, two at a time; a gate that needs another waits for it, and fails with it.

/** @typedef {{ name: string, needs?: string }} Gate What it needs must stand before it in the list. */
/** @typedef {{ code: number, output: string }} Ended */
/** @typedef {{ name: string, passed: boolean, output: string, seconds: number }} Verdict */

const AT_ONCE = 2;

/**
 * @param {readonly Gate[]} gates started in this order
 * @param {(name: string) => Promise<Ended>} start
 * @param {(verdict: Verdict) => void} tell called as each gate ends
 * @returns {Promise<Verdict[]>} in the order of the gates
 */
export async function runGates(gates, start, tell) {
  /** @type {Map<string, Promise<Verdict>>} */
  const verdicts = new Map();
  const waiting = [...gates];

  /** @param {Gate} gate @returns {Promise<Verdict>} */
  const run = async ({ name, needs }) => {
    const needed = needs === undefined ? undefined : await verdicts.get(needs);
    if (needed && !needed.passed)
      return { name, passed: false, output: `${needed.name} failed before it`, seconds: 0 };
    const began = performance.now();
    const { code, output } = await start(name);
    return { name, passed: code === 0, output, seconds: (performance.now() - began) / 1000 };
  };
  const lane = async () => {
    for (let gate = waiting.shift(); gate !== undefined; gate = waiting.shift()) {
      const verdict = run(gate);
      verdicts.set(gate.name, verdict);
      tell(await verdict);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  return Promise.all(gates.map(({ name }) => /** @type {Promise<Verdict>} */ (verdicts.get(name))));
}
