/** Every published number that a law of an answer is held against. */
import { COMPLEXITY_CASES } from './complexityCases';
import { DELAY_CASES } from './delayCases';
import type { PublishedCase } from './publishedCase';
import { QUEUE_CASES } from './queueCases';
import { RELIABILITY_CASES } from './reliabilityCases';
import { STUDY_CASES } from './studyCases';

export const PUBLISHED_CASES: readonly PublishedCase[] = [
  ...QUEUE_CASES,
  ...DELAY_CASES,
  ...RELIABILITY_CASES,
  ...STUDY_CASES,
  ...COMPLEXITY_CASES,
];
