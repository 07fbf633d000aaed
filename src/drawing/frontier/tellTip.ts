/** The words beside a pointer and the box they stand in, within the picture. */
import { type Frontier, type FrontierAnswer, LAYER_IDS } from '../../engine';
import { shortName } from '../../words/options';
import type { FrontierDrawing } from './layFrontier';
import { viewPoint } from './viewPoint';

interface Tip {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly boxX: number;
  readonly boxY: number;
  readonly boxWidth: number;
  readonly boxHeight: number;
}

const CHARACTER_PX = 6.9;
const PADDING_PX = 20;
const LINE_PX = 17;
const AWAY_PX = 14;

export function tellTip(
  answer: FrontierAnswer,
  { request, chosen }: Frontier,
  drawing: FrontierDrawing,
): Tip {
  const { title, figures } = viewPoint(answer, chosen?.point ?? null, request);
  const names = LAYER_IDS.map((layer) => shortName(answer.options[layer]));
  const change = figures.find(({ name }) => name === 'With people')?.change ?? '';
  const lines = [
    title,
    names.slice(0, 3).join(', '),
    names.slice(3).join(', '),
    ...(change === '' || change === 'no change' ? [] : [`${change} with people, against the chosen`]),
  ];
  const x = drawing.x(answer.place);
  const y = drawing.y(answer.objectiveUsdPerMonth);
  const boxWidth = Math.max(...lines.map((line) => line.length)) * CHARACTER_PX + PADDING_PX;
  const boxHeight = lines.length * LINE_PX + 12;
  const boxX = x + AWAY_PX + boxWidth > drawing.right ? x - AWAY_PX - boxWidth : x + AWAY_PX;
  const boxY = Math.min(Math.max(y - boxHeight - AWAY_PX, 2), drawing.height - boxHeight - 2);
  return { lines, x, y, boxX: Math.max(2, boxX), boxY, boxWidth, boxHeight };
}
