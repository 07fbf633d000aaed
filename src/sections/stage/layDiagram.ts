/** Gives everything on the ground its place: a design in one machine, or spread over path and planes. */
import type { Ground, PlacedDiagram } from './layGround';
import { layMachine } from './layMachine';
import { laySpread } from './laySpread';
import type { DiagramContent } from './viewDiagram';

export function layDiagram(content: DiagramContent, ground: Ground): PlacedDiagram {
  return content.machine === null ? laySpread(content, ground) : layMachine(content, content.machine, ground);
}
