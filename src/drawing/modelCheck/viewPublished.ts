/** Published numbers as rows. */

import type { CheckedValue, PublishedRow } from '../../engine';
import { formatError } from '../../words/format/ratio';
import { CHECK } from '../../words/modelCheck';
import { type CheckGroupView, groupOf } from './checkView';

const NAMED_FROM = 2;

function write(values: readonly CheckedValue[], which: 'published' | 'computed'): string {
  if (values.length < NAMED_FROM) return values.map((value) => value[which]).join('');
  return values.map((value) => `${value.name} ${value[which]}`).join('; ');
}

export function viewPublished(rows: readonly PublishedRow[]): CheckGroupView {
  return groupOf(
    rows.map(({ id, topic, model, source, right, values, errorRatio, tolerance, passes }) => ({
      id,
      title: model,
      note: `${source.title}; ${topic}, tolerance ${tolerance.replace(':', ' ')}`,
      source,
      published: write(values, 'published'),
      computed: write(values, 'computed'),
      error: errorRatio === null ? '' : formatError(errorRatio),
      passes,
      state: right ? null : CHECK.published.notReproduced,
      sentence: null,
    })),
  );
}
