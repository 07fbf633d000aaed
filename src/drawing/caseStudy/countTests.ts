/** How many tests a project of this size carries, by a plain rule per table. */

import type { Demand } from '../../engine';
import type { DataModelTest } from '../../words/caseStudy';

export interface TestCount {
  readonly id: DataModelTest['id'];
  readonly count: number;
  readonly rule: string;
}

const CRITICAL_FEEDS = 1;
const KEYS_PER_TABLE = 2;

/** Sources become staging tables, one each and one for events; the rest are marts. */
export function countTests({ tables, assumptions }: Demand): readonly TestCount[] {
  const all = Math.max(1, Math.round(tables));
  const staging = Math.min(all, assumptions.otherSources + CRITICAL_FEEDS);
  const marts = all - staging;
  return [
    { id: 'uniqueness', count: all, rule: 'one a table' },
    { id: 'not_null', count: all * KEYS_PER_TABLE, rule: 'key and time of each table' },
    { id: 'relationships', count: marts, rule: 'one a mart' },
    { id: 'accepted_values', count: staging, rule: 'one a staging table' },
    { id: 'freshness', count: staging, rule: 'one a source' },
  ];
}
