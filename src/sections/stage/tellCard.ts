/** Says in words what a card draws: name, units, load, what is wrong, and whether it decides the cost. */
import { formatLoad } from '../../drawing/diagram/viewLoad';
import { STAGE } from '../../words/stage';
import type { CardContent } from './viewDiagram';

export function tellCard({ names, unitWords, load, note, troubles, decides }: CardContent): string {
  const [trouble] = troubles;
  const full = load ? STAGE.full.replace('{percent}', formatLoad(load.ratio)) : null;
  const words = [names[0], unitWords, full, note, trouble, decides ? STAGE.decides : null];
  return words.filter((text) => text !== null && text !== undefined).join(', ');
}
