/** Every wire of the diagram: its weight by volume and the rate that it carries. */
import type { Assessment, Track } from '../../engine';
import { formatCount, formatRate } from '../../words/format/number';
import { tellLoadInterval } from './tellLoadInterval';
import { viewStream } from './viewStream';
import { weighWire } from './weighWire';

export interface Wire {
  readonly id: WireId;
  readonly weight: number;
  readonly label: string | null;
  /** A second label, at the far end. */
  readonly farLabel: string | null;
  /** Dashed when the catalog has it and the scenario does not need it. */
  readonly isNeeded: boolean;
  readonly inMotion: boolean;
}

export const WIRE_IDS = [
  'collect',
  'load',
  'read',
  'write',
  'train',
  'score',
  'query',
  'stream',
  'features',
  'decide',
] as const;
export type WireId = (typeof WIRE_IDS)[number];

const SECONDS_PER_DAY = 86_400;

const wire = (id: WireId, perDay: number, parts: Partial<Wire> = {}): Wire => ({
  id,
  weight: weighWire(perDay),
  label: null,
  farLabel: null,
  isNeeded: true,
  inMotion: false,
  ...parts,
});

export function tellTests(testsPerMonth: number): string {
  if (testsPerMonth === 0) return 'no tests';
  return `${formatCount(testsPerMonth)} ${testsPerMonth === 1 ? 'test' : 'tests'} a month`;
}

export function viewWires(assessment: Assessment, freshnessTrack: Track | null): readonly Wire[] {
  const { demand, architecture } = assessment;
  const { eventsPerDay, experimentsPerMonth } = demand.scenario;
  const { queriesPerDay, models } = demand.assumptions;
  const stream = viewStream(assessment, freshnessTrack);
  const isOnline = architecture.choices.modeling.option === 'online-inference';
  const decisionsPerDay = demand.decisionsPerSecond * SECONDS_PER_DAY;
  return [
    wire('collect', eventsPerDay, { label: formatRate(demand.eventsPerSecond) }),
    wire('load', eventsPerDay, { label: tellLoadInterval(assessment) }),
    wire('read', eventsPerDay),
    wire('write', eventsPerDay),
    wire('train', models, { isNeeded: models > 0 }),
    wire('score', models, { isNeeded: models > 0 }),
    wire('query', queriesPerDay, {
      label: `${formatCount(queriesPerDay)} queries a day`,
      farLabel: tellTests(experimentsPerMonth),
    }),
    wire('stream', eventsPerDay, { label: stream.label, isNeeded: stream.isNeeded, inMotion: true }),
    wire('features', eventsPerDay, { isNeeded: stream.isNeeded && isOnline, inMotion: true }),
    wire('decide', decisionsPerDay, { isNeeded: isOnline && demand.decisionsPerSecond > 0, inMotion: true }),
  ];
}
