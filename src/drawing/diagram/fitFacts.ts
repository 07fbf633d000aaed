/** Keeps as many facts as a card has room for, whole ones only. */
const LETTERS_PER_NAME_LINE = 20;
const LETTERS_PER_LINE = 24;
const LINES = 3;

/** A long name takes a line from the facts. */
export function fitFacts(name: string, facts: readonly string[]): string {
  const room = (LINES - Math.ceil(name.length / LETTERS_PER_NAME_LINE)) * LETTERS_PER_LINE;
  let line = facts[0] ?? '';
  for (const fact of facts.slice(1)) {
    const longer = `${line}, ${fact}`;
    if (longer.length > room) break;
    line = longer;
  }
  return line;
}
