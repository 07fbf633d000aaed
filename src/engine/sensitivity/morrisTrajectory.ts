/** A walk through the unit cube that moves one input at a time: the screening design of Morris. */
import type { RandomStream } from '../random/randomStream';

/**
 * k + 1 points on a grid of an even number of levels; each step moves one input, in random order, by
 * levels/(2(levels-1)) up or down. Source: Morris, Technometrics 33 (1991) 161.
 */
export function morrisTrajectory(
  inputCount: number,
  levelCount: number,
  random: RandomStream,
): readonly (readonly number[])[] {
  const step = levelCount / (2 * (levelCount - 1));
  const directions = Array.from({ length: inputCount }, () => (random() < 1 / 2 ? -1 : 1));
  const start = directions.map((direction) => {
    const level = Math.floor((random() * levelCount) / 2) / (levelCount - 1);
    return direction > 0 ? level : 1 - level;
  });
  const points = [start];
  for (const input of shuffledInputs(inputCount, random)) {
    const before = points.at(-1) ?? start;
    points.push(before.with(input, (before[input] ?? 0) + (directions[input] ?? 1) * step));
  }
  return points;
}

function shuffledInputs(inputCount: number, random: RandomStream): readonly number[] {
  return Array.from({ length: inputCount }, (_, input) => ({ input, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ input }) => input);
}
