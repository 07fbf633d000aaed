/** The model check, piece by piece, so that whoever runs it can stop, show and go on. */

import { makeCatalog } from '../data/catalog';
import type { Scenario } from '../scenario';
import { checkAnchor } from './anchors/anchor';
import { CLICKSTREAM_ANCHORS } from './anchors/clickstreamAnchors';
import { EXPERIMENT_ANCHORS } from './anchors/experimentAnchors';
import { KAFKA_ANCHORS } from './anchors/kafkaAnchors';
import { checkLaws } from './checkLaws';
import { checkPublished } from './checkPublished';
import type { CheckPart, PublishedRow } from './checkReport';
import { runBacktest } from './organisations/runBacktest';
import { PUBLISHED_CASES } from './published/publishedCases';

export interface CheckRequest {
  /** Another seed draws other scenarios. */
  readonly seed: number;
  readonly scenarios: number;
  /** The visitor's own numbers are felt by bills, organisations and laws. */
  readonly constants: Scenario['constants'];
}

const ANCHORS = [...CLICKSTREAM_ANCHORS, ...KAFKA_ANCHORS, ...EXPERIMENT_ANCHORS];
const PUBLISHED_AT_ONCE = 10;

export function* checkSteps({ seed, scenarios, constants }: CheckRequest): Generator<CheckPart, void> {
  const values = makeCatalog({}, constants).constants;
  yield { kind: 'anchors', rows: ANCHORS.map((anchor) => checkAnchor(anchor, values)) };
  const rows: PublishedRow[] = [];
  for (const published of PUBLISHED_CASES) {
    rows.push(checkPublished(published));
    if (rows.length % PUBLISHED_AT_ONCE === 0 || rows.length === PUBLISHED_CASES.length)
      yield { kind: 'published', rows: [...rows], wanted: PUBLISHED_CASES.length };
  }
  yield { kind: 'organisations', report: runBacktest(constants) };
  for (const report of checkLaws(seed, scenarios, constants)) yield { kind: 'laws', report };
}
