/** Reads how often something happens, as a number a second: "/s", "per day", "tests a month", "a week". */
const SECONDS: ReadonlyMap<string, number> = new Map([
  ['s', 1],
  ['sec', 1],
  ['second', 1],
  ['min', 60],
  ['minute', 60],
  ['h', 3600],
  ['hr', 3600],
  ['hour', 3600],
  ['d', 86_400],
  ['day', 86_400],
  ['w', 604_800],
  ['week', 604_800],
  ['mo', 2_629_800],
  ['month', 2_629_800],
  ['y', 31_557_600],
  ['year', 31_557_600],
]);

const RATE = /^(?:[a-z ]*?\s)?(?:\/|per|an?\b|each)\s*([a-z]+)$/;
const DAILY = /^(?:[a-z ]*?\s)?(hour|dai|week|month|year)ly$/;

/** Seconds in the named period; undefined when no period is named; null when the text makes no sense. */
export function parsePeriodSeconds(rest: string): number | undefined | null {
  if (/^(?:events?|tests?|experiments?)?$/.test(rest)) return undefined;
  const named = RATE.exec(rest)?.[1] ?? DAILY.exec(rest)?.[1]?.replace('dai', 'day');
  return (named && SECONDS.get(named)) || null;
}
