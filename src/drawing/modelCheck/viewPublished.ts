/** Published numbers as rows. */

import type { CheckedValue, PublishedRow } from '../../engine';
import { formatNumber } from '../../words/format/number';
import { formatError } from '../../words/format/ratio';
import { CHECK } from '../../words/modelCheck';
import { type CheckGroupView, groupOf } from './checkView';

const { published: WORDS } = CHECK;
const NAMED_FROM = 2;
const PERCENT = 100;
const DECIMALS = 4;
/** Tolerances so small stand for the digits that the source prints. */
const PRINTED = 5e-5;

function write(values: readonly CheckedValue[], which: 'published' | 'computed'): string {
  if (values.length < NAMED_FROM) return values.map((value) => value[which]).join('');
  return values.map((value) => `${value.name} ${value[which]}`).join('; ');
}

function writeTolerance(within: PublishedRow['within']): string {
  const size = 'ratio' in within ? within.ratio : within.absolute;
  if (size <= PRINTED) return WORDS.toTheDigits;
  return `${WORDS.within} ${'ratio' in within ? `${formatNumber(size * PERCENT, 2)}%` : formatNumber(size, DECIMALS)}`;
}

export function viewPublished(rows: readonly PublishedRow[]): CheckGroupView {
  return groupOf(
    rows.map(({ id, law, usedBy, source, right, values, errorRatio, within, passes }) => ({
      id,
      title: law,
      note: `${source.title}; ${WORDS.users[usedBy]}, ${writeTolerance(within)}`,
      source,
      published: write(values, 'published'),
      computed: write(values, 'computed'),
      error: formatError(errorRatio),
      passes,
      state: right ? null : WORDS.notReproduced,
      sentence: null,
    })),
  );
}
