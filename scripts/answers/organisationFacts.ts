/** What the model says of one organisation, against what became of its stack. */
import type { BacktestRow } from '../../src/engine';

export function organisationFacts({ verdict, choices }: BacktestRow): readonly string[] {
  const agreement = (agrees: boolean) => (agrees ? 'agrees' : 'differs');
  const judged =
    verdict === null
      ? []
      : [
          `verdict ${verdict.computed} expected ${verdict.expected} ${agreement(verdict.agrees)}`,
          `verdict-layers ${verdict.layers.join(' ') || 'none'} expected ${verdict.expectedLayers.join(' ') || 'none'}`,
          `verdict-broken ${verdict.broken.map(({ id }) => id).join(' ') || 'none'}`,
        ];
  return [
    ...judged,
    ...choices.map(
      ({ layer, option, computed, expected, agrees }) =>
        `tier ${layer} ${option} ${computed} expected ${expected} ${agreement(agrees)}`,
    ),
  ];
}
