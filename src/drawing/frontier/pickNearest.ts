/** The point under a pointer: one on the line if any is near, else one of the cloud. */
import { answerPoint, type Frontier, type FrontierAnswer } from '../../engine';
import { FRONTIER_AXES } from './frontierAxes';
import type { FrontierDrawing } from './layFrontier';

const REACH_PX = 16;
const CLOUD_REACH_PX = 7;

export type Pick = { readonly kind: 'efficient' | 'beaten'; readonly index: number };

export function pickNearest(
  { beaten }: Frontier,
  { spots, x, y, top }: FrontierDrawing,
  at: { readonly x: number; readonly y: number },
): Pick | null {
  const away = (px: number, py: number) => Math.hypot(px - at.x, py - at.y);
  let best: Pick | null = null;
  let least = REACH_PX;
  spots.forEach((spot, index) => {
    const distance = away(spot.x, spot.y);
    if (distance < least) [best, least] = [{ kind: 'efficient', index }, distance];
  });
  if (best !== null) return best;
  least = CLOUD_REACH_PX;
  beaten.place.forEach((place, index) => {
    const py = y(beaten.objectiveUsdPerMonth[index] ?? 0);
    if (py < top || Math.abs(py - at.y) > least) return;
    const distance = away(x(place), py);
    if (distance < least) [best, least] = [{ kind: 'beaten', index }, distance];
  });
  return best;
}

/** What the pick stands for, worked out in full; null when it is of another picture. */
export function answerOf(frontier: Frontier, drawing: FrontierDrawing, pick: Pick): FrontierAnswer | null {
  if (pick.kind === 'efficient') return drawing.spots[pick.index]?.answer ?? null;
  const { place, objectiveUsdPerMonth, optionCode } = frontier.beaten;
  const [at, usd, code] = [place[pick.index], objectiveUsdPerMonth[pick.index], optionCode[pick.index]];
  if (at === undefined || usd === undefined || code === undefined) return null;
  return answerPoint(frontier.request, { place: at, objectiveUsdPerMonth: usd, code });
}

/** Where nothing is chosen: the first from the left that promises what is asked, else the strictest there is. */
export function firstThatKeeps({ request }: Frontier, { spots }: FrontierDrawing): number {
  const { less, promised } = FRONTIER_AXES[request.axis];
  const asked = promised(request.scenario);
  const index = spots.findIndex(({ answer }) => asked === null || less(answer.place) <= less(asked));
  return index < 0 ? spots.length - 1 : index;
}
