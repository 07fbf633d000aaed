/** How values of a driver are halved between and rounded: each on the scale on which its slider runs. */
import type { DriverId } from '../scenario/scenario';

interface DriverScale {
  readonly toScale: (value: number) => number;
  readonly fromScale: (place: number) => number;
  /** Rounded to the easier side, so that what was kept stays kept. */
  readonly roundEasier: (value: number) => number;
}

const DIGITS = 4;
/** Decimals beyond the digits of a share, so that 0.99317 is written as that. */
const SHARE_DIGITS = 10;

function decimalsFor(value: number): number {
  return DIGITS - 1 - Math.floor(Math.log10(value));
}

function roundTo(value: number, round: (scaled: number) => number): number {
  const decimals = decimalsFor(value);
  const unit = 10 ** Math.abs(decimals);
  return decimals >= 0 ? round(value * unit) / unit : round(value / unit) * unit;
}

const logarithmic = {
  toScale: Math.log,
  fromScale: Math.exp,
};

export const DRIVER_SCALES: Readonly<Record<DriverId, DriverScale>> = {
  traffic: { ...logarithmic, roundEasier: (value) => roundTo(value, Math.floor) },
  experiments: { toScale: Math.log1p, fromScale: Math.expm1, roundEasier: Math.floor },
  reliability: {
    toScale: (ratio) => -Math.log1p(-ratio),
    fromScale: (place) => -Math.expm1(-place),
    roundEasier: (ratio) => Number((1 - roundTo(1 - ratio, Math.ceil)).toPrecision(SHARE_DIGITS)),
  },
  freshness: { ...logarithmic, roundEasier: (value) => roundTo(value, Math.ceil) },
};
