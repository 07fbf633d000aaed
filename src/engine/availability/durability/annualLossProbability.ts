/** The chance to lose an object within a year, by devices or by people. */
const HOURS_PER_YEAR = 8760;

export interface LossCauses {
  readonly meanTimeToLossHours: number;
  /** Deletions by operators and software that no replica survives, per object and year: the ceiling of redundancy. */
  readonly commonLossesPerYear: number;
}

/** 1 - exp(-8760/MTTDL - common): without the second cause more replicas look better than they can be. */
export function annualLossProbability({ meanTimeToLossHours, commonLossesPerYear }: LossCauses): number {
  return 0 - Math.expm1(-HOURS_PER_YEAR / meanTimeToLossHours - commonLossesPerYear);
}
