/** One run of the pipeline in the three events of the taxonomy, its times taken from the model and a fixed clock. */

import type { Assessment } from '../../engine';
import type { EventWords } from '../../words/caseStudy';
import { measureWorkSeconds } from './measureWorkSeconds';
import { nameRun } from './nameRun';

export interface SampleEvent {
  readonly event: EventWords['name'];
  readonly fields: Readonly<Record<string, string | number>>;
}

/** 23 November 2026, 09:40 UTC: a clock that stands still, so that the sample repeats. */
const STARTED_MS = 1_795_426_800_000;
const MS_PER_SECOND = 1000;
const SECONDS_PER_HOUR = 3600;
const DECIMALS = 1000;
const PIPELINE = 'fct_experiment_days';

const writeTime = (ms: number): string => new Date(ms).toISOString();
const round = (value: number): number => Math.round(value * DECIMALS) / DECIMALS;

export function sampleEvents({ freshness, demand }: Assessment): readonly SampleEvent[] {
  const { scenario } = demand;
  const durationSeconds = measureWorkSeconds(freshness);
  const endedMs = STARTED_MS + durationSeconds * MS_PER_SECOND;
  const run_id = nameRun(JSON.stringify(scenario));
  return [
    {
      event: 'pipeline_run_start',
      fields: { pipeline_id: PIPELINE, run_id, timestamp: writeTime(STARTED_MS) },
    },
    {
      event: 'pipeline_run_end',
      fields: { pipeline_id: PIPELINE, run_id, status: 'success', duration_sec: round(durationSeconds) },
    },
    {
      event: 'data_freshness',
      fields: {
        table_name: PIPELINE,
        last_updated: writeTime(endedMs - freshness.p5Seconds * MS_PER_SECOND),
        expected_freshness_hours: Number((scenario.freshnessSeconds / SECONDS_PER_HOUR).toPrecision(3)),
      },
    },
  ];
}
