/** The heading of the answer: two lines of at most 29 characters, made from the layers of what stands. Never longer, never two names for one thing. */
import type { FlipPoint, LayerId, NearestScenario, OptionId, PerLayer, TossUp } from '../../engine';
import { HEADING, IMPOSSIBLE, LAYER_NOUNS, NOUNS, type Noun } from '../../words/answer';

/** A run of words; of a layer when it names one. */
export interface HeadlinePart {
  readonly text: string;
  readonly layer: LayerId | null;
  /** What can't be kept. */
  readonly isBroken?: boolean;
}

export type HeadlineLine = readonly HeadlinePart[];

export interface Headline {
  readonly first: HeadlineLine;
  readonly second: HeadlineLine;
}

export const LONGEST_LINE = 29;

const words = (text: string, layer: LayerId | null = null): HeadlinePart => ({ text, layer });
const lengthOf = (line: HeadlineLine) => line.reduce((sum, { text }) => sum + text.length, 0);
export const readLine = (line: HeadlineLine) => line.map(({ text }) => text).join('');
/** A name that writes itself small stays so. */
const capital = (text: string) =>
  text.startsWith('dbt') ? text : text.charAt(0).toUpperCase() + text.slice(1);
const isStream = (option: OptionId) =>
  option === 'kafka' || option === 'managed-stream' || option === 'managed-stream-on-demand';

/** Follows from what stands beside it: totals kept on write belong to the store, a script that rebuilds all goes without saying. */
const goesWithoutSaying = (option: OptionId) =>
  option === 'rollups-on-write' || option === 'full-refresh' || option === 'live-sql';

/** Which layers may be named, best first; the order inside is that of the data's way. */
function listChoices(options: PerLayer<OptionId>, unsaid: LayerId | null): readonly (readonly LayerId[])[] {
  const streams: LayerId[] = isStream(options.ingestion) ? ['ingestion'] : [];
  const works: LayerId[] = goesWithoutSaying(options.processing) ? [] : ['processing'];
  const lists: readonly (readonly LayerId[])[] = [
    [...streams, 'storage', ...works],
    [...streams, ...works, 'deployment'],
    ['storage', ...works, 'deployment'],
    ['storage', 'deployment'],
    ['storage', ...works],
    [...streams, ...works],
    ['deployment'],
    ['storage'],
  ];
  const said = lists.map((list) => list.filter((layer) => layer !== unsaid));
  const most = (list: readonly LayerId[]) => Math.min(list.length, 3);
  return said.filter(({ length }) => length > 0).sort((a, b) => most(b) - most(a));
}

function write(layers: readonly LayerId[], options: PerLayer<OptionId>, lastLink: string): HeadlineLine {
  const parts = layers.flatMap((layer, index): HeadlinePart[] => {
    const { text, article } = NOUNS[options[layer]];
    const link = index === 0 ? '' : index === layers.length - 1 ? lastLink : ', ';
    const lead = `${link}${article && `${article} `}`;
    const isFirst = index === 0;
    return [
      ...(lead ? [words(isFirst ? capital(lead) : lead)] : []),
      words(isFirst && !lead ? capital(text) : text, layer),
    ];
  });
  return [...parts, words('.')];
}

function nameStack(options: PerLayer<OptionId>, unsaid: LayerId | null): HeadlineLine {
  for (const layers of listChoices(options, unsaid)) {
    for (const link of [' and ', ', ']) {
      const line = write(layers, options, link);
      if (lengthOf(line) <= LONGEST_LINE) return line;
    }
  }
  return [words(capital(NOUNS[options.storage].text), 'storage'), words('.')];
}

/** What comes next, nearest first: where along the scale, or along one slider, layers would change. */
export interface ComingChange {
  readonly layer: LayerId;
  readonly option: OptionId;
  /** Near enough to be called next. */
  readonly isNear: boolean;
}

/** How the data is kept and moved says more than how it is worked on. */
const SAID_OF_NEXT: readonly (readonly LayerId[])[] = [['storage', 'ingestion'], ['processing']];

function tellNext(options: PerLayer<OptionId>, coming: readonly ComingChange[]): HeadlineLine {
  const change = SAID_OF_NEXT.flatMap((layers) =>
    coming.filter(
      ({ layer, option }) =>
        layers.includes(layer) &&
        NOUNS[options[layer]].text !== NOUNS[option].text &&
        !goesWithoutSaying(option) &&
        option !== 'direct-writes' &&
        option !== 'postgresql',
    ),
  )[0];
  if (change) {
    const { text, article } = NOUNS[change.option];
    if (change.isNear) {
      const name = capital(article ? `${article} ${text}` : text);
      return [words(HEADING.next.replace('{Name}', name))];
    }
    return [words((article ? HEADING.noneYet : HEADING.notYet).replace('{name}', text))];
  }
  return [words(isStream(options.ingestion) ? HEADING.largest : HEADING.noStream)];
}

function tellTossUp(options: PerLayer<OptionId>, { layer, option }: TossUp): HeadlineLine {
  const either = (name: Noun) => (name.article ? `${name.article} ${name.text}` : name.text);
  const pair = [words(`${capital(either(NOUNS[options[layer]]))} or ${either(NOUNS[option])}`, layer)];
  const line = [...pair, words(HEADING.tossUp.replace('{A} or {b}', ''))];
  if (lengthOf(line) <= LONGEST_LINE && NOUNS[options[layer]].text !== NOUNS[option].text) return line;
  return [words(LAYER_NOUNS[layer], layer), words(HEADING.tossUpLayer.replace('{Layer}', ''))];
}

/** `tossUp` is the one to be said, if any. */
export function headlineOf(
  options: PerLayer<OptionId>,
  coming: readonly ComingChange[],
  tossUp: TossUp | null,
): Headline {
  return {
    first: nameStack(options, tossUp?.layer ?? null),
    second: tossUp ? tellTossUp(options, tossUp) : tellNext(options, coming),
  };
}

/** `format` writes the value of what would have to change. Null while no way out is known. */
export function headlineOfImpossible(
  way: NearestScenario | null,
  format: (of: NearestScenario['change']['of'], value: number) => string,
): Headline {
  const of = way?.change.of;
  if (!way || of === undefined || of === 'hold')
    return { first: [words(HEADING.keepsNothing)], second: [words(HEADING.looking)] };
  if (of === 'pins')
    return { first: [words(HEADING.keptByHand.slice(0, LONGEST_LINE))], second: [words(HEADING.released)] };
  const [before = '', after = ''] = IMPOSSIBLE[of].split('{value}');
  const first = [words(before), { ...words(format(of, way.change.from)), isBroken: true }, words(after)];
  return {
    first: lengthOf(first) <= LONGEST_LINE ? first : [words(HEADING.keepsNothing)],
    second: [words(HEADING.works.replace('{value}', format(of, way.change.to)))],
  };
}

export function headlineOfFrozen(isKept: boolean): Headline {
  return {
    first: [words(HEADING.frozen)],
    second: [words(isKept ? HEADING.frozenHolds : HEADING.frozenBreaks)],
  };
}

/** Of one slider: flips to the heavier side. */
export function comingOnSliders(flips: readonly FlipPoint[]): readonly ComingChange[] {
  return flips
    .filter(({ direction }) => direction === 'up')
    .flatMap(({ changes }) => changes.map(({ layer, to }) => ({ layer, option: to, isNear: false })));
}
