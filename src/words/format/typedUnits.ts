/** What people write behind a number: scales, times, and the words of a field's own unit. */
const SECONDS: ReadonlyMap<string, number> = new Map(
  (
    [
      [0.001, 'ms msec millis millisecond milliseconds'],
      [1, 's sec secs second seconds'],
      [60, 'm min mins minute minutes'],
      [3600, 'h hr hrs hour hours'],
      [86_400, 'd day days'],
      [604_800, 'w wk week weeks'],
      [2_629_800, 'mo month months'],
      [31_557_600, 'y yr year years'],
    ] as const
  ).flatMap(([seconds, words]) => words.split(' ').map((word) => [word, seconds] as const)),
);

const SCALES: ReadonlyMap<string, number> = new Map(
  (
    [
      [1e3, 'k thousand'],
      [1e6, 'm mn mio million millions'],
      [1e9, 'b bn billion billions'],
      [1e12, 't tn trillion trillions'],
    ] as const
  ).flatMap(([scale, words]) => words.split(' ').map((word) => [word, scale] as const)),
);

const FIRST_WORD = /^([a-z]+)\s*(.*)$/;

/** A scale at the beginning, and what follows it. */
export function takeScale(text: string): { readonly scale: number; readonly rest: string } {
  const [, word = '', rest = ''] = FIRST_WORD.exec(text) ?? [];
  const scale = SCALES.get(word);
  return scale === undefined ? { scale: 1, rest: text } : { scale, rest };
}

/** Seconds in a unit of time by any of its names; undefined for any other word. */
export function secondsIn(word: string): number | undefined {
  return SECONDS.get(word);
}

const RATE = /^(.*?)\s*(?:\/|\b(?:per|an?|each)\b)\s*([a-z]+)$/;
const ADVERB = /^(.*?)\s*\b(hour|dai|week|month|year)ly$/;

/** How often: the words before "a day", "/s", "weekly", and the seconds of the period, undefined where none is named; null for no period. */
export function readPeriod(
  rest: string,
): { readonly noun: string; readonly seconds: number | undefined } | null {
  const [, noun, period] = RATE.exec(rest) ?? ADVERB.exec(rest) ?? [];
  if (noun === undefined || period === undefined) return { noun: rest, seconds: undefined };
  const seconds = SECONDS.get(period === 'dai' ? 'day' : period);
  return seconds === undefined ? null : { noun, seconds };
}

const FILLERS = ['per', 'a', 'an', 'each', 'of', ''];

/** The words of a unit, so that two ways of writing it compare equal: "$/mo" and "USD a month". */
function wordsOf(unit: string): readonly string[] {
  return unit
    .toLowerCase()
    .replaceAll('$', ' usd ')
    .replaceAll('%', ' percent ')
    .split(/[^a-z\d]+/)
    .filter((word) => !FILLERS.includes(word))
    .map((word) => {
      const seconds = SECONDS.get(word);
      if (seconds !== undefined) return `${seconds} s`;
      return word.startsWith('dollar') ? 'usd' : word.replace(/s$/, '');
    });
}

const SHARE = /^(share|ratio|fraction|relative|of time|probability)/;
const PERCENT_PER_RATIO = 100;

/** How many of a field's units one of the typed unit is; null where it is none of them. */
export function unitsPerTyped(typed: string, unit: string): number | null {
  if (typed === '') return 1;
  const own = wordsOf(unit);
  if (wordsOf(typed).every((word) => own.includes(word)) && wordsOf(typed).length > 0) return 1;
  if (/^(%|percent)$/.test(typed) && SHARE.test(unit)) return 1 / PERCENT_PER_RATIO;
  const [from, to] = [SECONDS.get(typed), SECONDS.get(unit.toLowerCase())];
  const isMonthOrMinute = typed === 'm' && /^mo/.test(unit);
  return from === undefined || to === undefined || isMonthOrMinute ? null : from / to;
}

/** A unit that counts thousands or millions already: "k events/s". */
export function scaleOf(unit: string): number {
  return takeScale(unit.toLowerCase()).scale;
}
