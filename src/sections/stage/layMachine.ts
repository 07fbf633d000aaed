/** One machine that holds nearly everything, in the middle of an empty ground. */
import { textWidth } from '../../kit/textWidth';
import { STAGE } from '../../words/stage';
import { type LaidCard, layBar, layCard } from './layCard';
import {
  DRAWN,
  flowRight,
  type Ground,
  type PlacedDiagram,
  sourcesWidth,
  sourceWords,
  word,
} from './layGround';
import { type Box, centreOf, middleOf, type PlacedText } from './place';
import type { DiagramContent, MachineContent } from './viewDiagram';

const SIZE = { width: 470, height: 216, lid: 40 };
/** Between the words at both ends and their arrows, and how long those are. */
const BESIDE = 14;
const ARROW = { least: 22, most: 58 };
const PAD = 16;
const GAP = 14;

/** What alerts stands above the machine, on its own. */
const ABOVE = { height: 40, gap: 40 };

/** A part of the machine itself has no ground of its own. */
const bare = (card: LaidCard): LaidCard => ({ ...card, isBare: true });

export function layMachine(content: DiagramContent, machine: MachineContent, ground: Ground): PlacedDiagram {
  const { width, height, type } = ground;
  const scale = height / DRAWN.height;
  const sources = sourcesWidth(type);
  const outputs = Math.max(
    textWidth(STAGE.outputs.reports, type.small, 'strong'),
    textWidth(machine.models ?? '', type.small),
  );
  const aside = sources + outputs + 2 * BESIDE;
  const wide = Math.min(SIZE.width * Math.max(scale, type.small / 13), width - aside - 2 * ARROW.least);
  const arrow = Math.min(ARROW.most * scale, (width - aside - wide) / 2);
  const lid = SIZE.lid * scale;
  const tall = SIZE.height * scale - (machine.holdsMonitoring ? 0 : lid);
  const start = (width - aside - wide - 2 * arrow) / 2;
  const x = start + sources + BESIDE + arrow;
  const y = machine.holdsMonitoring ? 58 * scale : 94 * scale;
  const box: Box = { x, y, width: wide, height: tall };
  const lidEnd = machine.holdsMonitoring ? y + lid : y;
  const floor = y + tall - lid;

  const inner = wide - 2 * PAD;
  const side = (inner - 2 * GAP) * 0.28;
  const middle = inner - 2 * GAP - 2 * side;
  const pathTop = lidEnd + 12 * scale;
  const pathHeight = floor - 12 * scale - pathTop;
  const half = (pathHeight - 12) / 2;
  const small = { ...type, name: type.name - 1 };
  const lay = (
    layer: 'ingestion' | 'storage' | 'processing' | 'modeling',
    left: number,
    top: number,
    w: number,
    h: number,
    lines: number,
  ): LaidCard =>
    layCard(content.cards[layer], { x: left, y: top, width: w, least: h, most: h, lines }, small);
  const ingestion = lay('ingestion', x + PAD, pathTop, side, pathHeight, 3);
  const processing = lay('processing', x + PAD + side + GAP, pathTop, middle, half, 1);
  const storage = lay('storage', x + PAD + side + GAP, pathTop + half + 12, middle, half, 1);
  const modeling = lay('modeling', x + wide - PAD - side, pathTop, side, pathHeight, 3);
  const monitoring = layBar(
    content.cards.monitoring,
    machine.holdsMonitoring
      ? { x, y, width: wide, height: lid }
      : { x, y: y - (ABOVE.height + ABOVE.gap) * scale, width: wide, height: ABOVE.height * scale },
    type,
  );
  const deployment = bare(layBar(content.cards.deployment, { x, y: floor, width: wide, height: lid }, type));

  const centre = middleOf(ingestion.box);
  const texts: PlacedText[] = [
    word(type, machine.title, x + 2, y - 13, { size: type.small + 2, weight: 'strong', tone: 'strong' }),
    word(type, machine.size, x + wide - 2, y - 13, { anchor: 'end', tone: 'quiet' }),
  ];
  texts.push(...sourceWords(type, start, centre));
  const out = x + wide + arrow;
  const outputsX = out + BESIDE;
  texts.push(
    word(type, STAGE.outputs.reports, outputsX, centre - (machine.models ? 6 : -5), {
      weight: 'strong',
      tone: 'strong',
    }),
  );
  if (machine.models !== null)
    texts.push(word(type, machine.models, outputsX, centre + type.small * 1.1, { tone: 'quiet' }));
  const caption = textWidth(STAGE.ground, type.small + 1);
  if (machine.holdsMonitoring && caption <= width)
    texts.push(
      word(type, STAGE.ground, x + wide / 2, y + tall + 32, {
        size: type.small + 1,
        anchor: 'middle',
        tone: 'quiet',
      }),
    );
  const flows = [
    flowRight('collect', start + sources + BESIDE - 4, x - 4, centre, content.collect),
    flowRight('reports', x + wide + 4, out, centre, content.collect),
  ];
  const joint = (id: string, path: string) => ({ id, path, weight: 2, head: null, isMoving: false });
  const seam = `V${storage.box.y}`;
  const bottom = processing.box.y + processing.box.height;
  const middleX = centreOf(processing.box);
  return {
    width,
    height,
    cards: [
      ingestion,
      storage,
      processing,
      modeling,
      deployment,
      machine.holdsMonitoring ? bare(monitoring) : monitoring,
    ],
    flows: [
      ...flows,
      joint('load', `M${x + PAD + side} ${middleOf(storage.box)}h${GAP}`),
      joint('build', `M${middleX - 10} ${bottom}${seam}M${middleX + 10} ${bottom}${seam}`),
      joint('features', `M${modeling.box.x - GAP} ${middleOf(processing.box)}h${GAP}`),
    ],
    taps: [],
    texts,
    machine: { box, dividers: machine.holdsMonitoring ? [lidEnd, floor] : [floor] },
  };
}
