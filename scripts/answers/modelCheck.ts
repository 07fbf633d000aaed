/** What the model check finds: published bills, and each organisation with what became of its stack. */
import { type AnchorRow, type BacktestReport, type BacktestRow, loadCheck } from '../../src/engine';
import { answerFacts } from './answerFacts';
import { flipFacts } from './flipFacts';
import { writeNumber } from './writeNumber';

export interface Block {
  readonly name: string;
  readonly facts: readonly string[];
}

/** The random scenarios of the check's laws are another net. */
const REQUEST = { seed: 1, scenarios: 0, constants: undefined };

export async function modelCheckBlocks(): Promise<readonly Block[]> {
  const checkSteps = await loadCheck();
  const blocks: Block[] = [];
  for (const part of checkSteps(REQUEST)) {
    if (part.kind === 'anchors') blocks.push({ name: 'bills', facts: part.rows.map(billFact) });
    if (part.kind !== 'organisations') continue;
    blocks.push({ name: 'organisations', facts: scoreFacts(part.report) });
    blocks.push(...part.report.rows.map(organisationBlock));
  }
  return blocks;
}

const agreement = (agrees: boolean) => (agrees ? 'agrees' : 'differs');

function billFact({ id, computed, published: { low, high }, passes }: AnchorRow): string {
  return `bill ${id} ${writeNumber(computed)} published ${writeNumber(low)} to ${writeNumber(high)} ${agreement(passes)}`;
}

function scoreFacts({ verdict, layers }: BacktestReport): readonly string[] {
  const { held, ok, broke, failing, balancedAccuracyRatio } = verdict;
  return [
    `held ${held} of ${ok}`,
    `broke ${broke} of ${failing}`,
    `balanced-accuracy ${writeNumber(balancedAccuracyRatio)}`,
    ...Object.entries(layers).map(
      ([layer, { agreed, scored, yardstick }]) =>
        `${layer} agreed ${agreed} of ${scored}, two cuts ${yardstick.agreed}`,
    ),
  ];
}

function organisationBlock({ entry, scenario, verdict, choices }: BacktestRow): Block {
  const list = (ids: readonly string[]) => ids.join(' ') || 'none';
  const judged =
    verdict === null
      ? []
      : [
          `verdict ${verdict.computed} expected ${verdict.expected} ${agreement(verdict.agrees)}`,
          `verdict-layers ${list(verdict.layers)} expected ${list(verdict.expectedLayers)}`,
          `verdict-broken ${list(verdict.broken.map(({ id }) => id))}`,
        ];
  const tiers = choices.map(
    ({ layer, option, computed, expected, agrees }) =>
      `tier ${layer} ${option} ${computed} expected ${expected} ${agreement(agrees)}`,
  );
  const facts = [...judged, ...tiers, ...answerFacts(scenario), ...flipFacts(scenario)];
  return { name: `organisation/${entry.id}`, facts };
}
