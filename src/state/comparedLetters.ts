/** Letters of compared scenarios: each keeps its own as long as it stays, whatever else is removed. */
import { type Choice, COMPARED_LIMIT } from './simulatorState';

const LETTERS = Array.from({ length: COMPARED_LIMIT }, (_, index) => String.fromCharCode(65 + index));
const known = new WeakMap<Choice, string>();

export interface LetteredChoice {
  readonly letter: string;
  readonly choice: Choice;
}

/** In the order of their letters; what is new takes the first that is free. */
export function letterCompared(compared: readonly Choice[]): readonly LetteredChoice[] {
  const taken = new Set<string>();
  for (const choice of compared) {
    const letter = known.get(choice);
    if (letter === undefined || taken.has(letter)) known.delete(choice);
    else taken.add(letter);
  }
  return compared
    .map((choice) => {
      const letter = known.get(choice) ?? LETTERS.find((free) => !taken.has(free)) ?? '';
      taken.add(letter);
      known.set(choice, letter);
      return { letter, choice };
    })
    .sort((a, b) => a.letter.localeCompare(b.letter));
}

/** The present choice in the place of another, under the same letter. */
export function replaceCompared(
  compared: readonly Choice[],
  old: Choice,
  present: Choice,
): readonly Choice[] {
  const choice = { ...present };
  const letter = known.get(old);
  if (letter !== undefined) known.set(choice, letter);
  return compared.map((other) => (other === old ? choice : other));
}
