// Words of the printed one-page summary.
export const PRINT = {
  layers: 'Architecture',
  layerColumns: ['Layer', 'Stands there', 'Facts', 'Infrastructure', 'People'],
  results: 'Results',
  assumptions: 'Assumptions behind it',
  byHand: 'set by hand',
  note: 'Estimate from list prices and published limits, not a bill. The link opens this scenario.',
} as const;
