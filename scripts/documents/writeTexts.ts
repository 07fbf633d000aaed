/** What the documents print of the model: a text for each place in them, and a row for each constant. */
import {
  ASSUMPTIONS,
  type ConstantEntry,
  DRIVER_IDS,
  DRIVERS,
  decide,
  LAYER_IDS,
  loadCheck,
  loadConstants,
  loadEvidence,
  OPTION_IDS,
  optionTier,
  PRESETS,
  resolveAssumptions,
  type Scenario,
  TIERS,
} from '../../src/engine';
import { ASSUMPTION_WORDS } from '../../src/words/assumptionNames';
import { DRIVER_WORDS } from '../../src/words/drivers';
import { LAYER_NAMES, TIER_NAMES } from '../../src/words/layers';
import { optionName } from '../../src/words/options';

export interface WrittenTexts {
  readonly places: ReadonlyMap<string, string>;
  readonly constantRows: ReadonlyMap<string, string>;
}

const whole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
const short = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 3, notation: 'standard' });
const PERCENT = 100;

export async function writeTexts(): Promise<WrittenTexts> {
  const constants = await loadConstants();
  const evidence = await loadEvidence();
  const places = new Map<string, string>([
    ['presets', presetTable()],
    ['preset-loads', presetLoads()],
    ['case-study', caseStudyTable()],
    ['drivers', driverTable()],
    ['assumptions', assumptionTable()],
    ['options', optionTable()],
    ...countsOf(constants, evidence),
    ...(await checkTexts()),
  ]);
  return { places, constantRows: new Map(constants.map((constant) => [constant.id, constantRow(constant)])) };
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows]
    .map((cells, index) => (index === 1 ? `|${cells.join('|')}|` : `| ${cells.join(' | ')} |`))
    .join('\n');

// Constants

const TEN = 10;
const PLAIN_FROM = 1e-4;
const PLAIN_TO = 1e7;
const FIGURES = 4;

/** Plain digits where they can be read, powers of ten elsewhere. */
function writeConstant(value: number): string {
  const size = Math.abs(value);
  if (size === 0 || (size >= PLAIN_FROM && size < PLAIN_TO))
    return value.toLocaleString('en-US', { maximumSignificantDigits: FIGURES });
  const exponent = Math.floor(Math.log10(size));
  const digits = Number((value / TEN ** exponent).toPrecision(FIGURES));
  return `${digits} · 10^${exponent}`;
}

function constantRow({ id, value, low, high, unit, kind, evidence }: ConstantEntry): string {
  const range = low === high ? 'fixed' : `${writeConstant(low)}–${writeConstant(high)}`;
  const sources = evidence.length > 0 ? `: ${evidence.join(', ')}` : '';
  return `| \`${id}\` | ${writeConstant(value)} ${unit} | ${range} | ${kind}${sources} |`;
}

function countsOf(
  constants: readonly ConstantEntry[],
  evidence: readonly { readonly id: string }[],
): readonly (readonly [string, string])[] {
  const count = (kind: ConstantEntry['kind'], among = constants) =>
    among.filter((one) => one.kind === kind).length;
  const moving = constants.filter(({ group }) => group === 'migration');
  const named = new Set(constants.flatMap((one) => one.evidence));
  return [
    ['estimate-count', `${count('estimate')} of ${constants.length} constants`],
    [
      'constant-counts',
      `${constants.length} constants in the catalog, of which ${count('estimate')} are estimates, ${count('derived')} derived from evidence, ${count('list price')} list prices, ${count('service level')} service levels or published limits, ${count('measured')} measured, ${count('survey')} from surveys; ${moving.length} of them (${count('estimate', moving)} estimates, ${count('derived', moving)} derived) are of migration and act on Growth alone. The evidence table holds ${evidence.length} published facts; constants name ${named.size} of them.`,
    ],
  ];
}

// Scenarios

const MINUTE = 60;
const HOUR = 3600;
const MILLION = 1e6;

function age(seconds: number): string {
  if (seconds < 1) return `${short.format(seconds * 1000)} ms`;
  if (seconds < MINUTE) return `${short.format(seconds)} s`;
  return seconds < HOUR ? `${short.format(seconds / MINUTE)} min` : `${short.format(seconds / HOUR)} h`;
}

/** As many decimals as what is missing to the whole needs: 98.4%, 99.95%. */
function percent(ratio: number): string {
  const missing = (1 - ratio) * PERCENT;
  const decimals = missing > 0 ? Math.max(1, Math.ceil(-Math.log10(missing))) : 0;
  return `${Number((ratio * PERCENT).toFixed(decimals))}%`;
}
const events = (perDay: number) => `${short.format(perDay / MILLION)} million events a day`;

const load = ({ eventsPerDay, experimentsPerMonth, reliabilityRatio, freshnessSeconds }: Scenario) =>
  `${events(eventsPerDay)}, ${experimentsPerMonth} A/B tests a month, ${percent(reliabilityRatio)} on time, data ${age(freshnessSeconds)} old`;

const byPreset = <T>(make: (scenario: Scenario) => T): readonly T[] =>
  TIERS.map((preset) => make(PRESETS[preset]));

function presetTable(): string {
  const rows = TIERS.map((preset) => {
    const { parts, cost } = decide(PRESETS[preset]).chosen;
    const money = `${whole.format(cost.infrastructureUsdPerMonth)} + ${whole.format(cost.peopleUsdPerMonth)} USD`;
    return [
      TIER_NAMES[preset],
      load(PRESETS[preset]),
      LAYER_IDS.map((layer) => optionName(parts[layer].option)).join(', '),
      money,
    ];
  });
  return table(['preset', 'load and promises', 'answer', 'infrastructure + people, a month'], rows);
}

function presetLoads(): string {
  return TIERS.map((preset) => {
    const scenario = PRESETS[preset];
    const { queriesPerDay, models, otherSources } = resolveAssumptions(scenario);
    const byHand = Object.entries(scenario.assumptions).map(([id, value]) => `${id} = ${value}`);
    const hand = byHand.length > 0 ? `, and by hand ${byHand.join(', ')}` : '';
    return `- ${TIER_NAMES[preset]}: ${load(scenario)}; ${whole.format(queriesPerDay)} queries a day, models: ${models}, other sources: ${otherSources}${hand}.`;
  }).join('\n');
}

/** What the case study publishes, row by row; a dash where it says nothing. */
const PUBLISHED: Readonly<Record<string, readonly [string, string, string]>> = {
  ingestion: ['–', '–', '–'],
  storage: ['Postgres', 'warehouse', 'Kafka and data lake'],
  processing: ['Python ETL', 'dbt + Airflow', 'Spark and feature store'],
  modeling: ['batch retraining', 'ML pipeline', 'real-time inference'],
  deployment: ['cron', 'CI/CD', 'Kubernetes'],
  monitoring: ['logs', 'metrics and alerts', 'full observability'],
};

function caseStudyTable(): string {
  const chosen = byPreset((scenario) => decide(scenario).chosen);
  const row = (
    name: string,
    published: readonly [string, string, string],
    computed: (one: (typeof chosen)[number]) => string,
  ) => [name, ...chosen.flatMap((one, index) => [published[index] as string, computed(one)])];
  const rows = [
    ...LAYER_IDS.map((layer) =>
      row(LAYER_NAMES[layer], PUBLISHED[layer] ?? ['–', '–', '–'], ({ parts }) =>
        optionName(parts[layer].option),
      ),
    ),
    row('Freshness, p5–p50–p95', ['2–4 h', '15–60 min', '–'], ({ freshness }) =>
      [freshness.p5Seconds, freshness.p50Seconds, freshness.p95Seconds].map(age).join(' – '),
    ),
    row('Dashboards at p95', ['–', '–', '–'], ({ serving }) => age(serving.dashboardP95Seconds)),
    row('Online decision at p99', ['–', '–', 'under 100 ms'], ({ serving }) =>
      serving.decisionP99Seconds === null ? 'none asked' : age(serving.decisionP99Seconds),
    ),
    row('Infrastructure, USD a month', ['500', '8,000', '45,000'], ({ cost }) =>
      whole.format(cost.infrastructureUsdPerMonth),
    ),
    row('People, USD a month', ['–', '–', '–'], ({ cost }) => whole.format(cost.peopleUsdPerMonth)),
    row('Reliability', ['92%', '97%', '99.9%'], ({ reliability }) => percent(reliability.onTimeRatio)),
    row(
      'Complexity',
      ['Low', 'Medium', 'High'],
      ({ complexity }) => `${complexity.band} (${Math.round(complexity.structural)})`,
    ),
  ];
  return table(['', ...TIERS.flatMap((preset) => [`${TIER_NAMES[preset]}, published`, 'computed'])], rows);
}

function driverTable(): string {
  return table(
    ['driver (field)', 'unit', 'from', 'to', 'places', 'kind'],
    DRIVER_IDS.map((id) => {
      const { field, kind, detents } = DRIVERS[id];
      const write = (value: number) =>
        field === 'freshnessSeconds'
          ? age(value)
          : field === 'reliabilityRatio'
            ? percent(value)
            : whole.format(value);
      return [
        `${DRIVER_WORDS[id].name} (\`${field}\`)`,
        DRIVER_WORDS[id].unit,
        write(detents[0] as number),
        write(detents.at(-1) as number),
        String(detents.length),
        kind,
      ];
    }),
  );
}

/** What a default follows is found by moving each slider to its ends and looking. */
function assumptionTable(): string {
  const bare = byPreset((scenario) => resolveAssumptions({ ...scenario, assumptions: {} }));
  const middle = PRESETS[TIERS[1]];
  const follows = (id: (typeof ASSUMPTIONS)[number]['id']) =>
    DRIVER_IDS.filter((driver) => {
      const { field, detents } = DRIVERS[driver];
      const values = [detents[0], detents.at(-1)].map(
        (value) => resolveAssumptions({ ...middle, assumptions: {}, [field]: value as number })[id],
      );
      return values[0] !== values[1];
    });
  return table(
    [
      'assumption (field)',
      'unit',
      ...TIERS.map((tier) => `default at ${TIER_NAMES[tier]}`),
      'bounds',
      'follows',
    ],
    ASSUMPTIONS.map(({ id, low, high }) => [
      `${ASSUMPTION_WORDS[id].name} (\`${id}\`)`,
      ASSUMPTION_WORDS[id].unit,
      ...bare.map((values) => writeConstant(values[id])),
      `${writeConstant(low)}–${writeConstant(high)}`,
      follows(id)
        .map((driver) => DRIVER_WORDS[DRIVERS[driver].id].name.toLowerCase())
        .join(', '),
    ]),
  );
}

function optionTable(): string {
  return table(
    ['layer', ...TIERS.map((tier) => TIER_NAMES[tier].toLowerCase())],
    LAYER_IDS.map((layer) => [
      LAYER_NAMES[layer],
      ...TIERS.map((tier) =>
        OPTION_IDS[layer]
          .filter((option) => optionTier(option) === tier)
          .map(optionName)
          .join('; '),
      ),
    ]),
  );
}

// What the model is held against

async function checkTexts(): Promise<readonly (readonly [string, string])[]> {
  const checkSteps = await loadCheck();
  const texts: (readonly [string, string])[] = [];
  for (const part of checkSteps({ seed: 1, scenarios: 0, constants: undefined })) {
    if (part.kind === 'anchors') {
      const held = part.rows.filter(({ passes }) => passes).length;
      texts.push(['bills-held', `${held} of ${part.rows.length} figures lie within their tolerance`]);
    }
    if (part.kind !== 'organisations') continue;
    const { verdict, layers, rows } = part.report;
    texts.push(
      [
        'organisation-verdict',
        `${verdict.held} of ${verdict.ok} hold, ${verdict.broke} of ${verdict.failing} break: balanced accuracy ${Math.round(verdict.balancedAccuracyRatio * PERCENT)}%`,
      ],
      [
        'organisation-scores',
        table(
          ['layer', 'engine', 'two fitted cuts'],
          Object.entries(layers).map(([layer, { agreed, scored, yardstick }]) => [
            layer,
            `${agreed} of ${scored}`,
            String(yardstick.agreed),
          ]),
        ),
      ],
      ['organisation-count', `${rows.length} organisations`],
    );
  }
  return texts;
}
