/** Holds the mathematics against published numbers, each within its own tolerance. */
import type { CheckedValue, PublishedRow } from './checkReport';
import { findAdapter } from './published/findAdapter';
import { matches } from './published/matches';
import type { CaseValue, PublishedCase } from './published/publishedCase';

const FIGURES = 6;
const PARTS_SHOWN = 4;

export function checkPublished(published: PublishedCase): PublishedRow {
  const { id, topic, model, source, right, tolerance, expected } = published;
  const computed = findAdapter(model)?.compute(published.inputs) ?? {};
  const values = Object.entries(expected).map(
    ([name, value]): CheckedValue => ({
      name,
      published: write(value),
      computed: write(onlyWanted(computed[name], value)),
    }),
  );
  const comesOut = Object.entries(expected).every(([name, value]) =>
    matches(computed[name], value, tolerance),
  );
  const errors = Object.entries(expected).flatMap(([name, value]) => [...differences(computed[name], value)]);
  return {
    id,
    topic,
    model,
    source,
    right,
    tolerance,
    values,
    errorRatio: errors.length > 0 ? Math.max(...errors) : null,
    passes: comesOut === right,
  };
}

/** A law may offer more than a source prints. */
function onlyWanted(actual: unknown, expected: CaseValue): unknown {
  return Array.isArray(expected) && Array.isArray(actual) ? actual.slice(0, expected.length) : actual;
}

function* differences(actual: unknown, expected: CaseValue): Generator<number> {
  if (typeof expected === 'number') {
    if (typeof actual !== 'number') yield Number.POSITIVE_INFINITY;
    else if (expected === 0) yield Math.abs(actual);
    else yield Math.abs(actual / expected - 1);
  } else if (typeof expected === 'object' && expected !== null) {
    for (const [key, part] of Object.entries(expected))
      yield* differences((actual as Record<string, unknown> | undefined)?.[key], part as CaseValue);
  }
}

function write(value: unknown): string {
  if (typeof value === 'number') return String(Number(value.toPrecision(FIGURES)));
  if (Array.isArray(value)) {
    const shown = value.slice(0, PARTS_SHOWN).map(write).join(', ');
    return value.length > PARTS_SHOWN ? `${shown}, …` : shown;
  }
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .map(([name, part]) => `${name} ${write(part)}`)
      .join(', ');
  return String(value ?? 'nothing');
}
