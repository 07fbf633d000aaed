// Compares two tables of answers block by block: what a person needs to see of a change, and no more.

/** The first line of a block is its name; the lines of a block are its facts. @param {string} table @returns {Map<string, string[]>} */
function readBlocks(table) {
  const blocks = table.trimEnd().split(/\n\n+/);
  return new Map(
    blocks.map((block) => {
      const [name = '', ...facts] = block.split('\n');
      return [name, facts];
    }),
  );
}

/**
 * Lines of the one that the other lacks, those that were before those that are; a repeated line counts each time.
 * @param {readonly string[]} before @param {readonly string[]} after
 */
function differingLines(before, after) {
  /** @param {readonly string[]} lines @param {readonly string[]} others */
  const missing = (lines, others) => {
    const left = [...others];
    return lines.filter((line) => {
      const place = left.indexOf(line);
      if (place >= 0) left.splice(place, 1);
      return place < 0;
    });
  };
  const lines = [
    ...missing(before, after).map((line) => `- ${line}`),
    ...missing(after, before).map((line) => `+ ${line}`),
  ];
  return lines.length > 0 ? lines : ['  the same facts in another order'];
}

/**
 * @param {string} before the committed table
 * @param {string} after the table of the sources as they are
 * @param {number} shown how many differing blocks the report spells out
 * @returns {{ count: number, report: string }} of all blocks that differ, were lost or are new
 */
export function firstDifferences(before, after, shown) {
  const [old, now] = [readBlocks(before), readBlocks(after)];
  const names = [...new Set([...old.keys(), ...now.keys()])];
  const differing = names.filter((name) => old.get(name)?.join('\n') !== now.get(name)?.join('\n'));
  const blocks = differing
    .slice(0, shown)
    .map((name) => [name, ...differingLines(old.get(name) ?? [], now.get(name) ?? [])].join('\n'));
  const isReordered = differing.length === 0 && before !== after;
  return isReordered
    ? { count: 1, report: 'The blocks stand in another order, or are spaced otherwise.' }
    : { count: differing.length, report: blocks.join('\n\n') };
}
