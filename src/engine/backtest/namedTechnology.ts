/** Options named in the words of a source. */
import type { Technology } from './technologies';

/** What stands today: asides in brackets and parts marked as given up are left out. */
function spoken(words: string): string {
  return words
    .split(',')
    .filter((part) => !part.includes('(before)'))
    .join(',')
    .replace(/\([^)]*\)/g, '');
}

/** Of the first technology in the table that is named; empty when none is. */
export function firstNamed<Id>(words: string, table: readonly Technology<Id>[]): readonly Id[] {
  return table.find((technology) => technology.words.test(spoken(words)))?.options ?? [];
}

/** Of all that are named. */
export function allNamed<Id>(words: string, table: readonly Technology<Id>[]): readonly Id[] {
  return table.filter((technology) => technology.words.test(spoken(words))).flatMap(({ options }) => options);
}
