// Holds the special functions against reference values from scipy.stats, to the digits that doubles allow.
import { expect, test } from 'vitest';
import { betaCdf } from '../../../src/engine/probability/betaCdf';
import { betaQuantile } from '../../../src/engine/probability/betaQuantile';
import { chiSquareTail } from '../../../src/engine/probability/chiSquareTail';
import { gammaCdf } from '../../../src/engine/probability/gammaCdf';
import { gammaFromMoments } from '../../../src/engine/probability/gammaFromMoments';
import { gammaQuantile } from '../../../src/engine/probability/gammaQuantile';
import { gammaTail } from '../../../src/engine/probability/gammaTail';
import { gaussLegendre } from '../../../src/engine/probability/gaussLegendre';
import { logGamma } from '../../../src/engine/probability/logGamma';
import { noncentralTCdf } from '../../../src/engine/probability/noncentralTCdf';
import { poissonProbability } from '../../../src/engine/probability/poissonProbability';
import { poissonTail } from '../../../src/engine/probability/poissonTail';
import { studentTQuantile } from '../../../src/engine/probability/studentTQuantile';
import { studentTTail } from '../../../src/engine/probability/studentTTail';

/** Relative agreement, so that small probabilities count as much as large ones. */
function expectClose(actual: number, expected: number, digits = 11): void {
  expect(actual / expected).toBeCloseTo(1, digits);
}

test.each([
  [0.1, 2.252712651734206],
  [0.5, 0.5723649429247],
  [1.5, -0.12078223763524526],
  [3.7, 1.428072326665388],
  [10, 12.801827480081469],
  [123.4, 469.3360974421906],
  [1e5, 1051287.7089736569],
])('the logarithm of gamma at %d is %d', (x, expected) => {
  expectClose(logGamma(x), expected, 12);
});

test('the logarithm of gamma is zero at one', () => {
  expect(logGamma(1)).toBeCloseTo(0, 14);
});

test.each([
  [0.5, 1, 0.2, 0.47291074313446196, 0.5270892568655381],
  [4, 2, 1, 0.14287653950145296, 0.857123460498547],
  [30, 1, 60, 0.9999931237350312, 6.876264968732136e-6],
  [30, 1, 5, 2.817517615577943e-14, 0.9999999999999718],
  [1, 1, 20, 0.9999999979388464, 2.0611536224385566e-9],
])('gamma of shape %d and rate %d at %d', (shape, rate, x, below, above) => {
  expectClose(gammaCdf({ shape, rate }, x), below);
  expectClose(gammaTail({ shape, rate }, x), above);
});

test('nothing lies below zero', () => {
  expect(gammaCdf({ shape: 2, rate: 1 }, 0)).toBe(0);
  expect(gammaTail({ shape: 2, rate: 1 }, -1)).toBe(1);
});

test.each([
  [0.5, 4, 3.672060748850897],
  [0.95, 4, 7.753656527932725],
  [0.99, 0.3, 2.6394091570705323],
])('the gamma quantile of %d for shape %d', (probability, shape, expected) => {
  expectClose(gammaQuantile({ shape, rate: 1 }, probability), expected);
});

test('a gamma law made from moments has them', () => {
  const { shape, rate } = gammaFromMoments(12, 3);
  expect(shape / rate).toBeCloseTo(12, 12);
  expect(Math.sqrt(shape) / rate).toBeCloseTo(3, 12);
});

test.each([
  [2, 4, 0.3, 0.47178],
  [0.5, 0.5, 0.1, 0.20483276469913345],
  [50, 0.5, 0.999, 0.7523690199653766],
  [10, 200, 0.02, 0.010010757270630772],
])('beta(%d, %d) at %d', (alpha, beta, x, expected) => {
  expectClose(betaCdf({ alpha, beta }, x), expected);
});

test.each([
  [0.1, 2, 4, 0.11223495854585855],
  [0.9, 2, 4, 0.583890374619529],
  [0.5, 0.7, 3, 0.13281296229179299],
])('the quantile %d of beta(%d, %d)', (probability, alpha, beta, expected) => {
  expectClose(betaQuantile({ alpha, beta }, probability), expected);
});

test('a beta law lives between zero and one', () => {
  expect(betaCdf({ alpha: 2, beta: 3 }, -1)).toBe(0);
  expect(betaCdf({ alpha: 2, beta: 3 }, 2)).toBe(1);
});

test.each([
  [2, 5, 0.050969739414929174],
  [-1.5, 3, 0.8847080673775886],
  [0, 9, 0.5],
  [12.706, 1, 0.025000401179066593],
  [4, 100, 6.0761822150380886e-5],
])('Student beyond %d with %d degrees of freedom', (t, degreesOfFreedom, expected) => {
  expectClose(studentTTail(t, degreesOfFreedom), expected);
});

test.each([
  [0.975, 1, 12.706204736174694],
  [0.975, 9, 2.262157162798205],
  [0.025, 9, -2.262157162798205],
  [0.995, 99, 2.626405457280827],
])('the quantile %d of Student with %d degrees of freedom', (probability, degreesOfFreedom, expected) => {
  expectClose(studentTQuantile(probability, degreesOfFreedom), expected, 10);
});

test.each([
  [2, 58, 1.94, 0.5201155889284762],
  [1, 3, 0, 0.8044988905221148],
  [5, 10, 3, 0.8979689356691396],
  [1.5, 20, -1, 0.9921713874270581],
  [-2, 58, 1.94, 5.5109422584933426e-5],
])('Student at %d, %d degrees of freedom, shifted by %d', (t, degreesOfFreedom, noncentrality, expected) => {
  expect(Math.abs(noncentralTCdf(t, { degreesOfFreedom, noncentrality }) - expected)).toBeLessThan(1e-11);
});

test.each([
  [3.84, 1, 0.05004352124870519],
  [15.507, 8, 0.05000521928328078],
  [0, 3, 1],
  [100, 5, 5.285148360943219e-20],
])('chi-square beyond %d with %d degrees of freedom', (statistic, degreesOfFreedom, expected) => {
  expectClose(chiSquareTail(statistic, degreesOfFreedom), expected);
});

test.each([
  [0.00146, 4, 1.8910061349329599e-13, 1.89045398801738e-13],
  [3, 2, 0.8008517265285442, 0.22404180765538775],
  [10, 25, 4.694938142679987e-5, 2.9269109009328823e-5],
])('of %d rare events on average, %d or more', (mean, count, atLeast, exactly) => {
  expectClose(poissonTail(mean, count), atLeast);
  expectClose(poissonProbability(mean, count), exactly);
});

test('no events are certain when none are expected', () => {
  expect(poissonProbability(0, 0)).toBe(1);
  expect(poissonProbability(0, 2)).toBe(0);
  expect(poissonTail(3, 0)).toBe(1);
});

test.each([1, 2, 5, 20, 96])('%d points integrate every polynomial they should', (count) => {
  const points = gaussLegendre(count);
  for (let power = 0; power <= 2 * count - 1; power += 1) {
    const integral = points.reduce((sum, { at, weight }) => sum + weight * at ** power, 0);
    expect(integral).toBeCloseTo(power % 2 === 0 ? 2 / (power + 1) : 0, 12);
  }
});
