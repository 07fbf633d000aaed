// The 90-second summary in short, as it stands above the fold.
export interface SummaryPart {
  readonly id: 'problem' | 'approach' | 'output' | 'decision';
  readonly heading: string;
  /** Two lines above the fold; the text in full is in `caseStudy.ts`. */
  readonly short: string;
}

export const SUMMARY_HEADING = '90-second summary';

export const SUMMARY: readonly SummaryPart[] = [
  {
    id: 'problem',
    heading: 'Problem',
    short: 'Data products fail when infrastructure does not scale with growth.',
  },
  {
    id: 'approach',
    heading: 'Approach',
    short: 'A simulator reconfigures six layers from traffic, tests and two promises.',
  },
  {
    id: 'output',
    heading: 'Output',
    short: 'Three presets, from Postgres and cron to Kafka and Kubernetes, with metrics.',
  },
  {
    id: 'decision',
    heading: 'Decision',
    short: 'Choose by traffic, experiment velocity and reliability; move at a flip point.',
  },
];
