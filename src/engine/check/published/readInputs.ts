/** Reads the inputs of a published number, and complains when one is missing. */
import type { CaseRecord, CaseValue } from './publishedCase';

export function numberOf(inputs: CaseRecord, key: string, fallback?: number): number {
  const value = inputs[key] ?? fallback;
  if (typeof value !== 'number') throw new Error(`Input "${key}" should be a number.`);
  return value;
}

/** A single number counts as a list of one. */
export function numbersOf(inputs: CaseRecord, key: string): readonly number[] {
  return listOf(inputs, key).map((value) => {
    if (typeof value !== 'number') throw new Error(`Input "${key}" should hold numbers.`);
    return value;
  });
}

export function listOf(inputs: CaseRecord, key: string): readonly CaseValue[] {
  const value = inputs[key];
  if (value === undefined) throw new Error(`Input "${key}" is missing.`);
  return Array.isArray(value) ? (value as readonly CaseValue[]) : [value];
}

export function textOf(inputs: CaseRecord, key: string): string {
  const value = inputs[key];
  if (typeof value !== 'string') throw new Error(`Input "${key}" should be text.`);
  return value;
}

/** Applies a law to one input or to each of a list of them, as the case has it. */
export function overEach(inputs: CaseRecord, key: string, law: (value: number) => number): number | number[] {
  const values = numbersOf(inputs, key).map(law);
  return Array.isArray(inputs[key]) ? values : (values[0] ?? Number.NaN);
}

/** The result of a law that must apply: stable, found, feasible. */
export function mustBe<Result extends { readonly kind: string }, Kind extends Result['kind']>(
  result: Result,
  kind: Kind,
): Extract<Result, { kind: Kind }> {
  if (result.kind !== kind) throw new Error(`Expected ${kind}, got ${result.kind}.`);
  return result as Extract<Result, { kind: Kind }>;
}
