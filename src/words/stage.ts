/** Words of the pictures of a design. */
export const STAGE = {
  pictures: { diagram: 'Diagram', time: 'Time', evolution: 'Evolution', table: 'Table' },
  picturesName: 'Picture',
  heading: 'Architecture',
  sources: ['Events', 'Databases', 'SaaS'],
  outputs: { decisions: 'Decisions', scores: 'Scores', reports: 'Reports' },
  full: '{percent} full',
  notices: 'notices in {time}',
  decides: 'decides the cost',
  machine: 'One small machine',
  machineLarge: 'One machine',
  machineSize: '{cores} vCPU, one zone',
  ground: 'No stream, no warehouse: the empty ground is what you need not run yet.',
  models: { one: '1 model', many: '{count} models' },
  each: '1 = {count}',
  rival: 'or {name}',
  tables: '{count} tables',
  breaks: 'breaks a promise',
  wait: 'Drawing.',
} as const;

/** Words of the evolution picture. */
export const EVOLUTION = {
  pending: 'Working out where each layer changes.',
  cost: 'Monthly cost',
  people: 'engineers',
  range: 'could be',
  share: '{share}% engineers’ time',
  from: '{name} from {traffic} events a day',
} as const;

/** Words of the time picture. */
export const TIME = {
  caption: '{traffic} events a day, {from} to {to} old on arrival; {promised} promised',
  key: 'line = events, band = cost, hatch = too late',
  money: '$ a month',
  people: '+{usd}',
} as const;

/** Words of the table. */
export const TABLE = {
  caption: 'The architecture as a table: a row for each layer.',
  columns: ['Layer', 'Choice', 'Size', 'Fullest limit', 'Infrastructure', 'Engineers', 'What it does'],
  noLimit: 'none near',
  total: 'A month, all layers',
  and: 'and engineers’ time of',
} as const;
