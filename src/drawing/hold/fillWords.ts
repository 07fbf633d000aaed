/** Fills the blanks of a sentence; a blank without a value stays, so that a test can see it. */
export function fillWords(words: string, values: Readonly<Record<string, string>>): string {
  return words.replace(/\{(\w+)\}/g, (blank, key: string) => values[key] ?? blank);
}
