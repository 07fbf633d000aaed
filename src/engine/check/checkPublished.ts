/** Holds the laws that answers are made of against published numbers, each within its own tolerance. */
import type { CheckedValue, PublishedRow } from './checkReport';
import type { CaseNumbers, PublishedCase } from './published/publishedCase';

const FIGURES = 6;
const PARTS_SHOWN = 4;

export function checkPublished(published: PublishedCase): PublishedRow {
  const { id, law, usedBy, source, expected, within, isWrong } = published;
  const computed = published.run();
  const pairs = Object.entries(expected).flatMap(([name, value]) => pairUp(value, computed[name]));
  const comesOut = pairs.every(([wanted, found]) => {
    const allowed = 'absolute' in within ? within.absolute : within.ratio * Math.abs(wanted);
    return Math.abs(found - wanted) <= allowed;
  });
  return {
    id,
    law,
    usedBy,
    source,
    within,
    right: isWrong !== true,
    values: Object.keys(expected).map(
      (name): CheckedValue => ({ name, published: write(expected[name]), computed: write(computed[name]) }),
    ),
    errorRatio: Math.max(
      ...pairs.map(([wanted, found]) => Math.abs(wanted === 0 ? found : found / wanted - 1)),
    ),
    passes: comesOut === (isWrong !== true),
  };
}

type Value = CaseNumbers[string] | undefined;

/** Published numbers beside the computed ones; one that is missing is infinitely far off. */
function pairUp(expected: Value, computed: Value): readonly (readonly [number, number])[] {
  const [wanted, found] = [asList(expected), asList(computed)];
  return wanted.map((value, index) => [value, found[index] ?? Number.POSITIVE_INFINITY]);
}

function asList(value: Value): readonly number[] {
  if (value === undefined) return [];
  return typeof value === 'number' ? [value] : value;
}

function write(value: Value): string {
  const numbers = asList(value).map((number) => String(Number(number.toPrecision(FIGURES))));
  if (numbers.length === 0) return 'nothing';
  return numbers.length > PARTS_SHOWN ? `${numbers.slice(0, PARTS_SHOWN).join(', ')}, …` : numbers.join(', ');
}
