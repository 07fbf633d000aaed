/** Keeps as many facts as a card has room for, whole ones only. */
const LETTERS_PER_NAME_LINE = 17;
const LETTERS_PER_LINE = 22;
const LINES = 3;
const LETTERS_KEPT_TOGETHER = 18;

/** A short fact breaks nowhere inside. */
function keepTogether(fact: string): string {
  return fact.length <= LETTERS_KEPT_TOGETHER ? fact.replaceAll(' ', '\u00a0') : fact;
}

/** Lines that facts take when each stands whole on its line. */
function countLines(facts: readonly string[]): number {
  let lines = 1;
  let used = 0;
  for (const { length } of facts) {
    const joined = used === 0 ? length : used + 2 + length;
    const fits = joined <= LETTERS_PER_LINE;
    lines += fits || used === 0 ? 0 : 1;
    used = fits ? joined : length;
    lines += Math.ceil(used / LETTERS_PER_LINE) - 1;
  }
  return lines;
}

/** A long name takes a line from the facts. */
export function fitFacts(name: string, facts: readonly string[]): string {
  const room = LINES - Math.ceil(name.length / LETTERS_PER_NAME_LINE);
  let kept = facts.slice(0, 1);
  while (kept.length < facts.length && countLines(facts.slice(0, kept.length + 1)) <= room) {
    kept = facts.slice(0, kept.length + 1);
  }
  return kept.map(keepTogether).join(', ');
}
