/** What the diagram of a design says, before any of it has a place: made from the parts of the assessment, never from the name of a preset. */
import { countUnits } from '../../drawing/diagram/countUnits';
import { listTroubles } from '../../drawing/diagram/listTroubles';
import { formatLoad } from '../../drawing/diagram/viewLoad';
import { formatCount } from '../../drawing/format/formatCount';
import { formatSeconds } from '../../drawing/format/formatSeconds';
import {
  type Assessment,
  LAYER_NAMES,
  type LayerId,
  mapLayers,
  type OptionId,
  type PerLayer,
} from '../../engine';
import { OPTION_NAMES } from '../../words/options';
import { STAGE } from '../../words/stage';
import type { UnitShape } from './fitUnits';

export interface CardContent {
  readonly layer: LayerId;
  readonly title: string;
  readonly option: OptionId;
  /** The longest that fits is shown. */
  readonly names: readonly [string, string];
  readonly units: { readonly count: number; readonly shape: UnitShape };
  /** "12 brokers"; null where nothing is counted. */
  readonly unitWords: string | null;
  /** Zones or regions in which the units stand as racks; 0 where they stand together. */
  readonly racks: number;
  /** Share of the tightest limit in use, null where there is none; in words only for the fullest part. */
  readonly load: { readonly ratio: number; readonly words: string | null } | null;
  /** What stands at the right end, where there is room. */
  readonly note: string | null;
  /** What is wrong with it, the longest that fits. */
  readonly troubles: readonly string[];
  readonly decides: boolean;
}

export interface FlowContent {
  /** Thickness in pixels, by volume. */
  readonly weight: number;
  readonly label: string | null;
}

export interface OutputContent {
  readonly id: 'decisions' | 'scores' | 'reports';
  readonly name: string;
  readonly from: 'modeling' | 'storage';
  readonly flow: FlowContent;
}

export interface MachineContent {
  readonly title: string;
  readonly size: string;
  /** Logs are kept on the machine itself; what alerts stands beside it. */
  readonly holdsMonitoring: boolean;
  readonly models: string | null;
}

export interface DiagramContent {
  readonly cards: PerLayer<CardContent>;
  /** Null as soon as a part stands elsewhere. */
  readonly machine: MachineContent | null;
  readonly collect: FlowContent;
  readonly load: FlowContent;
  /** Events on their way past the store; null where nothing needs that. */
  readonly stream: FlowContent | null;
  /** Between store and processing, both ways; null where a stream job writes and nothing is read back. */
  readonly build: FlowContent;
  readonly features: FlowContent;
  readonly outputs: readonly OutputContent[];
}

const SECONDS_PER_DAY = 86_400;
/** A flow of so many a day is one and a half pixels wide, and 1.6 times as wide at ten times as many. */
const THIN = { perDay: 4e5, weight: 1.5, perDecade: 0.2 };
const WEIGHTS: readonly [number, number] = [1.5, 11];

function weighFlow(perDay: number): number {
  const decades = Math.log10(Math.max(perDay, 1) / THIN.perDay);
  const weight = THIN.weight * 10 ** (THIN.perDecade * decades);
  return Math.min(WEIGHTS[1], Math.max(WEIGHTS[0], weight));
}

const ZONES = { 'one-zone': 0, 'several-zones': 3, 'two-regions': 2 } as const;
const FLINK = 'flink';

function unitsOf(layer: LayerId, { parts, demand }: Assessment): CardContent['units'] {
  const { option, unitCount } = parts[layer];
  if (layer === 'monitoring') return { count: unitCount, shape: 'dot' };
  if (layer === 'processing' && option !== FLINK)
    return { count: option === 'live-sql' ? 0 : demand.tables, shape: 'dot' };
  const isNothing = option === 'direct-writes' || option === 'client-outbox';
  return { count: isNothing ? 0 : unitCount, shape: 'square' };
}

function tellUnits(layer: LayerId, { parts, demand }: Assessment): string {
  const part = parts[layer];
  return layer === 'processing' && part.option !== FLINK
    ? STAGE.tables.replace('{count}', formatCount(demand.tables))
    : countUnits(part);
}

/** The part of a sentence before its comma says enough where there is no room for more. */
const shorten = (text: string): readonly string[] => [text, text.split(',')[0] ?? text];

function noteOf(layer: LayerId, assessment: Assessment): string | null {
  if (layer === 'monitoring')
    return STAGE.notices.replace('{time}', formatSeconds(assessment.reliability.detectSeconds));
  // What is stored is the second fact of a store.
  return layer === 'storage' ? (assessment.parts.storage.facts[1] ?? null) : null;
}

function viewCard(layer: LayerId, assessment: Assessment, decidingLayer: LayerId | null): CardContent {
  const part = assessment.parts[layer];
  const [limit] = part.limits;
  const ratio = limit?.utilizationRatio;
  const names = OPTION_NAMES[part.option];
  const units = unitsOf(layer, assessment);
  const troubles = listTroubles(assessment, layer);
  const isFullest = assessment.tightest.layer === layer;
  return {
    layer,
    title: LAYER_NAMES[layer],
    option: part.option,
    names: [names.name, names.short],
    units,
    unitWords: units.count > 0 ? tellUnits(layer, assessment) : null,
    racks: part.option === 'kafka' ? ZONES[part.redundancy] : 0,
    load:
      ratio === undefined || Number.isNaN(ratio)
        ? null
        : { ratio, words: isFullest ? STAGE.full.replace('{percent}', formatLoad(ratio)) : null },
    note: noteOf(layer, assessment),
    troubles: troubles.length > 0 ? [...troubles.flatMap(shorten), STAGE.breaks] : [],
    decides: decidingLayer === layer,
  };
}

/** What one machine can hold: a database in one zone, what writes to it row by row, scripts on a schedule. */
const ON_MACHINE: readonly OptionId[] = [
  'direct-writes',
  'client-outbox',
  'postgresql',
  'live-sql',
  'full-refresh',
  'incremental',
  'batch-script',
  'cron',
];
const PATH: readonly LayerId[] = ['ingestion', 'storage', 'processing', 'modeling', 'deployment'];
/** The largest machine that is called small. */
const SMALL_VCPU = 16;

function viewMachine({ parts, demand }: Assessment): MachineContent | null {
  const isHeld = PATH.every((layer) => ON_MACHINE.includes(parts[layer].option));
  if (!isHeld || parts.storage.redundancy !== 'one-zone') return null;
  const cores = Math.ceil(parts.storage.unitCount + parts.deployment.unitCount);
  const { models } = demand.assumptions;
  return {
    title: cores <= SMALL_VCPU ? STAGE.machine : STAGE.machineLarge,
    size: STAGE.machineSize.replace('{cores}', formatCount(cores)),
    holdsMonitoring: parts.monitoring.option === 'logs',
    models:
      models < 1
        ? null
        : models === 1
          ? STAGE.models.one
          : STAGE.models.many.replace('{count}', formatCount(models)),
  };
}

const flow = (perDay: number, label: string | null = null): FlowContent => ({
  weight: weighFlow(perDay),
  label,
});

function viewOutputs({ parts, demand }: Assessment): readonly OutputContent[] {
  const { queriesPerDay, models } = demand.assumptions;
  const decisionsPerDay = demand.decisionsPerSecond * SECONDS_PER_DAY;
  const isAsked = decisionsPerDay > 0 && parts.modeling.option === 'online-inference';
  const output = (id: OutputContent['id'], from: OutputContent['from'], perDay: number): OutputContent => ({
    id,
    name: STAGE.outputs[id],
    from,
    flow: flow(perDay),
  });
  return [
    ...(isAsked ? [output('decisions', 'modeling', decisionsPerDay)] : []),
    ...(models > 0 ? [output('scores', 'modeling', models)] : []),
    output('reports', 'storage', queriesPerDay),
  ];
}

/** How often events reach the store; null where row by row, which is no time worth writing. */
function loadLabel({ freshness, parts }: Assessment): string | null {
  if (freshness.consumer === 'online store') return formatSeconds(freshness.tablesP95Seconds);
  const wait = freshness.stages.find(({ layer, kind }) => layer === 'ingestion' && kind === 'wait');
  if (wait !== undefined) return formatSeconds(wait.maxSeconds);
  const arrived = freshness.stages.find(({ layer }) => layer === 'ingestion');
  const isDirect = parts.ingestion.option === 'direct-writes';
  return arrived === undefined || isDirect ? null : formatSeconds(arrived.ageP50Seconds);
}

function viewStream({ freshness, demand, parts }: Assessment): FlowContent | null {
  if (parts.processing.option !== FLINK) return null;
  const arrived = freshness.stages.findLast(({ layer }) => layer === 'ingestion');
  return flow(demand.scenario.eventsPerDay, arrived ? formatSeconds(arrived.ageP50Seconds) : null);
}

export function viewDiagram(assessment: Assessment, decidingLayer: LayerId | null): DiagramContent {
  const { demand } = assessment;
  const { eventsPerDay } = demand.scenario;
  const stream = viewStream(assessment);
  return {
    cards: mapLayers((layer) => viewCard(layer, assessment, decidingLayer)),
    machine: viewMachine(assessment),
    collect: flow(eventsPerDay),
    load: flow(eventsPerDay / (stream ? 2 : 1), loadLabel(assessment)),
    stream,
    build: flow(eventsPerDay / 10),
    features: flow(stream ? eventsPerDay : demand.assumptions.models),
    outputs: viewOutputs(assessment),
  };
}
