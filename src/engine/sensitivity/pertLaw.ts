/** The PERT law: an estimate with a lowest, a likeliest and a highest value. */
import type { BetaLaw } from '../probability/betaCdf';

export interface PertEstimate {
  readonly lowest: number;
  readonly likeliest: number;
  readonly highest: number;
}

export interface PertLaw {
  readonly estimate: PertEstimate;
  readonly mean: number;
  /** The law on 0 … 1, stretched over the range. */
  readonly beta: BetaLaw;
}

/** Weight of the likeliest value against one each for the ends. */
const WEIGHT = 4;

/** Source: Clark 1962; Vose, Risk Analysis (3rd ed.). */
export function pertLaw(estimate: PertEstimate): PertLaw {
  const { lowest, likeliest, highest } = estimate;
  const range = highest - lowest;
  return {
    estimate,
    mean: (lowest + WEIGHT * likeliest + highest) / (WEIGHT + 2),
    beta: {
      alpha: 1 + (WEIGHT * (likeliest - lowest)) / range,
      beta: 1 + (WEIGHT * (highest - likeliest)) / range,
    },
  };
}
