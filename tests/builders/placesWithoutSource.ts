// Where digits may stand without a source, and why.
export interface PlaceWithoutSource {
  readonly where: string;
  readonly reason: string;
}

export const PLACES_WITHOUT_SOURCE: readonly PlaceWithoutSource[] = [
  { where: '#case', reason: 'Words of the case study, not results of the model.' },
  { where: '#plan', reason: 'Days of the measurement plan, as the case study sets them.' },
  { where: '#method', reason: 'Words about the method, numbered steps and a glossary with examples.' },
  { where: 'svg[role="presentation"]', reason: 'Labels of the scale above a slider: places, not results.' },
  {
    where: '[data-check]',
    reason: 'The model check: each row carries a link to its own source, which a test of its own demands.',
  },
  {
    where: 'p[role="status"]',
    reason: 'Speaks, for screen readers, figures that stand on the cards with their source.',
  },
  { where: '[data-inputs]', reason: 'What was set, or defaults under their own names: inputs, not results.' },
];
