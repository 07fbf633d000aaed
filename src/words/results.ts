/** Words of the four results. */
export const RESULTS = {
  heading: 'Results',
  names: {
    latency: 'Latency',
    cost: 'Monthly cost',
    reliability: 'Reliability',
    complexity: 'Complexity',
  },
  old: 'old',
  onTime: 'on time',
  engineer: 'engineer',
  engineers: 'engineers',
  couldBe: 'could be',
  couldBeTitle: 'Could be: 80 of 100 futures lie in here',
  broken: 'broken',
  decides: 'decides the cost',
  odds: 'kept in {count} of 100 futures',
  receipt: '{name}: how it is worked out',
  aMonth: 'a month',
  ofFutures: 'of 100 futures',
} as const;
