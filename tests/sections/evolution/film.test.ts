// Tests the film: its steps, its captions, and how far a frame carries.
import { describe, expect, it } from 'vitest';
import { type ScalePath, TIERS } from '../../../src/engine';
import { pathSteps } from '../../../src/engine/studies/path/pathSteps';
import { captionOf, listSteps, stepAt } from '../../../src/sections/evolution/filmSteps';
import { advance, FILM_SECONDS } from '../../../src/sections/evolution/runFilm';

function firstPath(): ScalePath {
  for (const step of pathSteps({})) if (step) return step;
  throw new Error('no path');
}
const steps = listSteps(firstPath());

describe('the film', () => {
  it('goes from Startup by Growth to Enterprise, rising, with changes between', () => {
    const stops = steps.filter(({ change }) => !change);
    expect(stops.map(({ name }) => name)).toEqual(['Startup', 'Growth', 'Enterprise']);
    expect(stops.map(({ position }) => position)).toEqual(TIERS.map((_, index) => index));
    expect(steps.map(({ position }) => position)).toEqual(
      steps.map(({ position }) => position).toSorted((a, b) => a - b),
    );
    expect(steps.length).toBeGreaterThan(8);
  });

  it('has a caption at every change: because of what, what, and at what cost', () => {
    for (const step of steps.filter(({ change }) => change)) {
      const { cause, what, cost } = captionOf(step);
      expect(cause).not.toBe('');
      expect(what).toMatch(/ takes? over\.$/);
      expect(cost).toMatch(/\$.+ a month\.$/);
      expect(`${cause}${what}${cost}`).not.toMatch(/[{}]|NaN|undefined/);
    }
  });

  it('knows the step that was passed last', () => {
    expect(stepAt(steps, 0)).toBe(0);
    expect(stepAt(steps, 2)).toBe(steps.length - 1);
    expect(steps[stepAt(steps, 1)]?.name).toBe('Growth');
  });

  it('takes twelve seconds from end to end and never leaves the path', () => {
    let position = 0;
    let seconds = 0;
    for (; position < 2; seconds += 1 / 60) position = advance(position, 1000 / 60, 1);
    expect(seconds).toBeCloseTo(FILM_SECONDS, 1);
    expect(advance(1.99, 10_000, 1)).toBe(2);
  });
});
