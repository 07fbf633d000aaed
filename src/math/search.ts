/** Searches: where a falling function passes a target, and which candidates nobody beats. */

/** After so many halvings the bracket is as narrow as a double can be. */
const HALVINGS = 64;

/**
 * By doubling, then halving: the x >= 0 where a function that falls towards 0 reaches the target; 0 when it starts at or below it.
 * The step is a positive guess of the scale of x, in the unit of x.
 */
export function bisectFalling(fall: (x: number) => number, target: number, step: number): number {
  if (fall(0) <= target) return 0;
  let low = 0;
  let high = step;
  while (fall(high) > target && Number.isFinite(high)) {
    low = high;
    high *= 2;
  }
  for (let halving = 0; halving < HALVINGS && low < high; halving += 1) {
    const middle = (low + high) / 2;
    if (fall(middle) > target) low = middle;
    else high = middle;
  }
  return high;
}

/** Values to keep small, in the same order for every candidate. */
export type Objectives<Candidate> = (candidate: Candidate) => readonly number[];

/**
 * In rising order of the first objective, then the next. A candidate falls when another is as small everywhere and smaller
 * somewhere; equal ones stay together. Source: Kung, Luccio & Preparata, Journal of the ACM 22 (1975) 469.
 */
export function paretoFront<Candidate>(
  candidates: readonly Candidate[],
  objectives: Objectives<Candidate>,
): readonly Candidate[] {
  const scored = candidates.map((candidate) => ({ candidate, scores: objectives(candidate) }));
  // Whoever beats a candidate comes before it in this order, and is on the front or beaten by one who is.
  scored.sort((a, b) => compareScores(a.scores, b.scores));
  const front: typeof scored = [];
  for (const entry of scored) {
    if (!front.some((best) => beats(best.scores, entry.scores))) front.push(entry);
  }
  return front.map(({ candidate }) => candidate);
}

function compareScores(a: readonly number[], b: readonly number[]): number {
  for (const [place, score] of a.entries()) {
    const other = b[place] ?? score;
    if (score !== other) return score - other;
  }
  return 0;
}

function beats(a: readonly number[], b: readonly number[]): boolean {
  let smaller = false;
  for (const [place, score] of a.entries()) {
    const other = b[place] ?? score;
    if (score > other) return false;
    if (score < other) smaller = true;
  }
  return smaller;
}
