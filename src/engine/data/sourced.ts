/** A number that says where it comes from: value, range, unit, evidence and kind. */

export type ConstantKind = 'measured' | 'list price' | 'service level' | 'survey' | 'derived' | 'estimate';

/** Evidence ids look like SP021 or EMD054; a test holds each against the evidence table. */
export type EvidenceId = `SP${string}` | `EMD${string}`;

export interface Sourced {
  readonly value: number;
  /** About the tenth and the ninetieth percentile of what a reasonable reader would believe. */
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  readonly kind: ConstantKind;
  readonly evidence: readonly EvidenceId[];
  /** What the number is, in words. */
  readonly name: string;
  /** How it was derived, or why it was assumed. */
  readonly note: string;
  /** How it enters a plan: at its expectation when absent. */
  readonly enters?: 'as divisor' | 'as listed';
}

/** A rate, a share used or a ceiling that others are divided by: its plan value is the harmonic mean. A test holds the mark against costs. */
export const divisor = (constant: Sourced): Sourced => ({ ...constant, enters: 'as divisor' });

/**
 * Enters as it is listed: what a team chooses is no unknown, and of what is cut off at a ceiling the far tail, which an expectation
 * is made of, does not count.
 */
export const asListed = (constant: Sourced): Sourced => ({ ...constant, enters: 'as listed' });

type Range = readonly [low: number, high: number];

const withEvidence =
  (kind: ConstantKind) =>
  (
    name: string,
    value: number,
    [low, high]: Range,
    unit: string,
    evidence: readonly EvidenceId[],
    note = '',
  ): Sourced => ({
    name,
    value,
    low,
    high,
    unit,
    kind,
    evidence,
    note,
  });

export const measured = withEvidence('measured');
export const listPrice = withEvidence('list price');
export const serviceLevel = withEvidence('service level');
export const survey = withEvidence('survey');
export const derived = withEvidence('derived');

/** No source says this number; the note says why it was chosen. */
export function estimate(
  name: string,
  value: number,
  [low, high]: Range,
  unit: string,
  note: string,
): Sourced {
  return { name, value, low, high, unit, kind: 'estimate', evidence: [], note };
}
