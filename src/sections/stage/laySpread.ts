/** A design spread over the ground: the data's way in the middle, what watches it above, what carries it below; all of it larger with what stands there. */
import { textWidth } from '../../kit/textWidth';
import { layBar, layCard } from './layCard';
import {
  DRAWN,
  flowRight,
  type Ground,
  moveCard,
  type PlacedDiagram,
  type PlacedFlow,
  sourcesWidth,
  sourceWords,
  word,
} from './layGround';
import { type Box, centreOf, middleOf, type PlacedText } from './place';
import type { CardContent, DiagramContent, FlowContent, OutputContent } from './viewDiagram';

/** 0 with few units, 1 where they crowd the ground. */
function crowdOf({ units }: CardContent): number {
  return Math.min(1, Math.max(0, (units.count - 100) / 150));
}

/** A plane is higher with more on it. */
const planeHeight = (content: CardContent, scale: number) => (40 + 14 * crowdOf(content)) * scale;

const clamp = (value: number, low: number, high: number) =>
  Math.min(Math.max(low, high), Math.max(low, value));

const mix = (from: number, to: number, share: number) => from + (to - from) * share;

interface Columns {
  /** Left edges of ingestion, the middle and modeling. */
  readonly x: readonly [number, number, number];
  readonly widths: readonly [number, number, number];
  /** Where the words at the right begin. */
  readonly outputs: number;
}

const MIDDLE = ['storage', 'processing'] as const;
/** What ingestion and modeling need together. */
const BESIDE_MIDDLE = 246;

/** Width of a card in which the whole name stands on one line. */
const nameWidth = ({ names }: CardContent, { name }: Ground['type']) =>
  textWidth(names[0], name, 'strong') + 31;

function layColumns(content: DiagramContent, { width, type }: Ground): Columns {
  const stretch = Math.max(0, Math.min(1.5, (width - 738) / (DRAWN.width - 738)));
  const names = content.outputs.map(({ name }) => textWidth(name, type.small, 'strong'));
  const outputs = width - Math.max(...names) - 2;
  const labels = [content.load.label, content.stream?.label].map((label) =>
    label ? textWidth(label, type.small, 'strong') + 12 : 0,
  );
  const sources = sourcesWidth(type);
  const sourceGap = 20 + 18 * stretch;
  const firstGap = Math.max(46 + 12 * stretch, ...labels);
  const secondGap = 46 + 12 * stretch;
  const lastGap = 26 + 8 * stretch;
  const room = outputs - sources - sourceGap - firstGap - secondGap - lastGap;
  const wanted = Math.max(...MIDDLE.map((layer) => nameWidth(content.cards[layer], type)));
  const middle = clamp(wanted, room * 0.44, room - BESIDE_MIDDLE);
  const widths = [(room - middle) * 0.56, middle, (room - middle) * 0.44] as const;
  const first = sources + sourceGap;
  const second = first + widths[0] + firstGap;
  const third = second + widths[1] + secondGap;
  return { outputs, x: [first, second, third], widths };
}

export function laySpread(content: DiagramContent, ground: Ground): PlacedDiagram {
  const { width, height, type } = ground;
  const scale = height / DRAWN.height;
  const { cards } = content;
  const columns = layColumns(content, ground);
  const [iX, mX, dX] = columns.x;
  const [iW, mW, dW] = columns.widths;

  const top = planeHeight(cards.monitoring, scale);
  const bottom = planeHeight(cards.deployment, scale);
  const full = 54 * scale;
  const monitoring = layBar(cards.monitoring, { x: 0, y: (full - top) * 0.7, width, height: top }, type);
  const deployY = height - bottom - (full - bottom) * 0.55;
  const deployment = layBar(cards.deployment, { x: 0, y: deployY, width, height: bottom }, type);

  const areaTop = monitoring.box.y + top + 12 + (full - top) * 0.7;
  const areaBottom = deployY - 16 - (full - bottom) * 0.5;
  const area = areaBottom - areaTop;
  const gap = 14;
  const crowd = Math.max(crowdOf(cards.monitoring), crowdOf(cards.deployment));
  const tallest = (area - gap) / 2;
  const middle = { width: mW, least: mix(78 * scale, tallest, crowd), most: tallest, lines: 1 };
  const above = layCard(cards.processing, { ...middle, x: mX, y: areaTop }, type);
  const below = layCard(cards.storage, { ...middle, x: mX, y: 0 }, type);
  const between = clamp(area - above.box.height - below.box.height, gap, 24 * scale);
  const rest = area - above.box.height - below.box.height - between;
  const processing = moveCard(above, 0, rest / 2);
  const storage = moveCard(below, 0, processing.box.y + processing.box.height + between);

  const ingest = layCard(
    cards.ingestion,
    { x: iX, y: 0, width: iW, least: mix(126 * scale, area, crowd), most: area, lines: 2 },
    type,
  );
  const ingestion = moveCard(
    ingest,
    0,
    clamp(areaTop + (area - ingest.box.height) / 2, areaTop, areaBottom - ingest.box.height),
  );
  const reportsY = middleOf(storage.box) + 4;
  const model = layCard(
    cards.modeling,
    {
      x: dX,
      y: processing.box.y,
      width: dW,
      least: mix(104, 142, crowd) * scale,
      most: reportsY - 18 - processing.box.y,
      lines: 2,
    },
    type,
  );

  const iRight = iX + iW;
  const mRight = mX + mW;
  const dRight = dX + dW;
  const out = columns.outputs - 8;
  const collectY = middleOf(ingestion.box);
  const within = ({ y, height: h }: Box, at: number) => clamp(at, y + 16, y + h - 16);
  const loadY = within(ingestion.box, middleOf(storage.box));
  const streamY = within(ingestion.box, middleOf(processing.box));
  const featuresY = within(model.box, middleOf(processing.box));
  const texts: PlacedText[] = [...sourceWords(type, 0, collectY)];
  const flows: PlacedFlow[] = [
    flowRight('collect', sourcesWidth(type) + 8, iX - 3, collectY, content.collect),
    flowRight('load', iRight, mX - 3, loadY, content.load),
    flowRight('features', mRight, dX - 3, featuresY, content.features),
  ];
  const label = (content: FlowContent, y: number, tone: PlacedText['tone']) => {
    if (content.label !== null)
      texts.push(
        word(type, content.label, (iRight + mX) / 2, y - content.weight / 2 - 7, { anchor: 'middle', tone }),
      );
  };
  label(content.load, loadY, 'plain');
  if (content.stream) {
    flows.push(flowRight('stream', iRight, mX - 3, streamY, content.stream));
    label(content.stream, streamY, 'strong');
  }
  const seam = [processing.box.y + processing.box.height, storage.box.y] as const;
  const centre = mX + mW / 2;
  const reach = content.build.weight;
  flows.push(
    {
      id: 'read',
      path: `M${centre - 13} ${seam[1]}V${seam[0] + 5}`,
      weight: reach,
      head: { x: centre - 13, y: seam[0] + 2, to: 'up' },
      isMoving: false,
    },
    {
      id: 'write',
      path: `M${centre + 13} ${seam[0]}V${seam[1] - 5}`,
      weight: reach,
      head: { x: centre + 13, y: seam[1] - 2, to: 'down' },
      isMoving: false,
    },
  );
  const ofModels = content.outputs.filter(({ from }) => from === 'modeling');
  const place = (output: OutputContent, y: number, from: number) => {
    flows.push(flowRight(output.id, from, out, y, output.flow, output.id !== 'scores'));
    texts.push(
      word(type, output.name, columns.outputs, y + type.small * 0.36, { weight: 'strong', tone: 'strong' }),
    );
  };
  ofModels.forEach((output, index) => {
    const share = ofModels.length === 1 ? 0.5 : 0.26 + 0.5 * index;
    place(output, model.box.y + model.box.height * share, dRight);
  });
  for (const output of content.outputs) if (output.from === 'storage') place(output, reportsY, mRight);

  const watch = (box: Box, x = centreOf(box)) => `M${x} ${monitoring.box.y + top + 2}V${box.y - 2}`;
  const carry = (box: Box, x = centreOf(box)) => `M${x} ${box.y + box.height}V${deployY}`;
  return {
    width,
    height,
    cards: [ingestion, storage, processing, model, deployment, monitoring],
    flows,
    taps: [
      { layer: 'monitoring', path: [ingestion, processing, model].map(({ box }) => watch(box)).join('') },
      { layer: 'deployment', path: [ingestion, storage, model].map(({ box }) => carry(box)).join('') },
    ],
    texts,
    machine: null,
  };
}
