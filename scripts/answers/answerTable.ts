/** The answers of the model as one text table: a block a scenario, a fact a line, so that the diff of two commits tells what changed. */
import { loadDoubt, PRESET_IDS, PRESETS } from '../../src/engine';
import { decodeLink } from '../../src/state/link/decodeLink';
import { encodeLink } from '../../src/state/link/encodeLink';
import { answerFacts } from './answerFacts';
import { flipFacts } from './flipFacts';
import { type Block, modelCheckBlocks } from './modelCheck';
import { ODDS_FUTURES, oddsFacts } from './oddsFacts';

interface FieldCase {
  readonly id: string;
  readonly links: readonly string[];
}

export interface AnswerTableInput {
  readonly fieldCases: readonly FieldCase[];
  readonly randomLinks: readonly string[];
}

interface Entry {
  readonly name: string;
  readonly link: string;
  readonly hasFlips: boolean;
  readonly hasOdds: boolean;
}

/** Flips and odds take most of the time: random scenarios have them up to here. */
const RANDOM_WITH_FLIPS = 50;
const RANDOM_WITH_ODDS = 16;
const NAME_DIGITS = 3;

const HEADER = [
  'Answers of the model, written by npm run answers and compared by npm test.',
  'Money in USD a month, times in seconds, shares from 0 to 1, five significant digits.',
  'A layer: option, redundancy, units. A promise: kept or broken, share used up, layer that answers for it.',
  `Odds: futures of ${ODDS_FUTURES} in which the chosen design keeps a promise; same: the decision is made again with the same options; none: nothing keeps all.`,
  `Flips: presets, organisations, field cases and the first ${RANDOM_WITH_FLIPS} random scenarios. Odds: presets, field cases and the first ${RANDOM_WITH_ODDS}.`,
].join('\n');

function listEntries({ fieldCases, randomLinks }: AnswerTableInput): readonly Entry[] {
  const always = { hasFlips: true, hasOdds: true };
  const presets = PRESET_IDS.map((preset) => ({
    name: `preset/${preset}`,
    link: `#${encodeLink({ scenario: PRESETS[preset], preset })}`,
    ...always,
  }));
  const field = fieldCases.flatMap(({ id, links }) =>
    links.map((link, index) => ({ name: `field/${id}/${index + 1}`, link, ...always })),
  );
  const random = randomLinks.map((link, index) => ({
    name: `random/${String(index + 1).padStart(NAME_DIGITS, '0')}`,
    link,
    hasFlips: index < RANDOM_WITH_FLIPS,
    hasOdds: index < RANDOM_WITH_ODDS,
  }));
  return [...presets, ...field, ...random];
}

export async function makeAnswerTable(input: AnswerTableInput): Promise<string> {
  const doubtSteps = await loadDoubt();
  const first = new Map<string, string>();
  const entries = listEntries(input).map(({ name, link, hasFlips, hasOdds }): Block => {
    const twin = first.get(link);
    if (twin !== undefined) return { name, facts: [`same as ${twin}`] };
    first.set(link, name);
    const { choice, ignored } = decodeLink(link);
    const facts = [
      `link ${link}`,
      ...(ignored.length > 0 ? [`ignored ${ignored.length}`] : []),
      ...answerFacts(choice.scenario),
      ...(hasFlips ? flipFacts(choice.scenario) : []),
      ...(hasOdds ? oddsFacts(choice.scenario, doubtSteps) : []),
    ];
    return { name, facts };
  });
  const blocks = [...entries, ...(await modelCheckBlocks())];
  return `${[HEADER, ...blocks.map(({ name, facts }) => [name, ...facts].join('\n'))].join('\n\n')}\n`;
}
