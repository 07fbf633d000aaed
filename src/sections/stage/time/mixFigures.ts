/** Draws the system between two systems: every number of the drawing, a share of the way across. */
import type { TimeFigures } from './readFigures';

const mix = (from: number, to: number, share: number): number => from * (1 - share) + to * share;

function mixList(from: readonly number[], to: readonly number[], share: number): readonly number[] {
  return to.map((value, index) => mix(from[index] ?? value, value, share));
}

export function mixFigures(from: TimeFigures, to: TimeFigures, share: number): TimeFigures {
  const between = (pick: (figures: TimeFigures) => number) => mix(pick(from), pick(to), share);
  return {
    threads: between(({ threads }) => threads),
    incidents: between(({ incidents }) => incidents),
    tests: between(({ tests }) => tests),
    ages: to.ages.map((ages, row) => mixList(from.ages[row] ?? ages, ages, share)),
    wait: [
      between(({ wait }) => wait[0]),
      between(({ wait }) => wait[1]),
      between(({ wait }) => wait[2]),
      between(({ wait }) => wait[3]),
    ],
    lake: [between(({ lake }) => lake[0]), between(({ lake }) => lake[1])],
    detected: between(({ detected }) => detected),
    repaired: between(({ repaired }) => repaired),
    lost: between(({ lost }) => lost),
    promised: between(({ promised }) => promised),
    allowed: between(({ allowed }) => allowed),
    beds: mixList(from.beds, to.beds, share),
    margins: mixList(from.margins, to.margins, share),
  };
}

/** Quick away, gently in. */
export function easeOut(share: number): number {
  return 1 - (1 - share) ** 3;
}
