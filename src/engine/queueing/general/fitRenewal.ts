/** Arrivals with a given rate and variability, made of exponential phases. */
import type { Renewal } from './renewal';

/**
 * Variability 0: a timetable; 1/k: Erlang; between: two Erlangs mixed; 1: random; above: two exponentials with balanced
 * means. Source: Tijms, A First Course in Stochastic Models, 2003, appendix B.
 */
export function fitRenewal(perSecond: number, variability: number): Renewal {
  if (variability === 0) return { perSecond, transform: (s) => Math.exp(-s / perSecond) };
  return variability <= 1 ? mixErlangs(perSecond, variability) : balanceExponentials(perSecond, variability);
}

function mixErlangs(perSecond: number, variability: number): Renewal {
  const phases = Math.ceil(1 / variability - Number.EPSILON / variability);
  const root = Math.sqrt(Math.max(0, phases * (1 + variability) - phases * phases * variability));
  const shorter = (phases * variability - root) / (1 + variability);
  const phaseRate = (phases - shorter) * perSecond;
  return {
    perSecond,
    transform: (s) => {
      const phase = phaseRate / (phaseRate + s);
      return shorter * phase ** (phases - 1) + (1 - shorter) * phase ** phases;
    },
  };
}

function balanceExponentials(perSecond: number, variability: number): Renewal {
  const imbalance = Math.sqrt((variability - 1) / (variability + 1));
  const fast = (1 + imbalance) / 2;
  const slow = 1 - fast;
  const fastRate = 2 * fast * perSecond;
  const slowRate = 2 * slow * perSecond;
  return {
    perSecond,
    transform: (s) => (fast * fastRate) / (fastRate + s) + (slow * slowRate) / (slowRate + s),
  };
}
