/** Sets the content of one layer into a card or a bar: name, units, load and note, each only where it has room. */

import { formatCount } from '../../drawing/format/formatCount';
import { textWidth, wrapText } from '../../kit/textWidth';
import { STAGE } from '../../words/stage';
import { fitUnits, type UnitField } from './fitUnits';
import type { Box, PlacedText, Tone } from './place';
import type { CardContent } from './viewDiagram';

export interface TypeSizes {
  readonly small: number;
  readonly name: number;
}

export interface PlacedUnits extends UnitField {
  readonly x: number;
  readonly y: number;
}

export interface LoadBar extends Box {
  /** 0 to 1. */
  readonly fill: number;
  readonly isFull: boolean;
}

/** Everything in a card is relative to its left upper corner. */
export interface LaidCard {
  readonly content: CardContent;
  readonly box: Box;
  readonly isBar: boolean;
  /** Stands on the ground of something else. */
  readonly isBare: boolean;
  readonly texts: readonly PlacedText[];
  readonly units: readonly PlacedUnits[];
  /** Frames around the units of a zone. */
  readonly racks: readonly Box[];
  readonly bar: LoadBar | null;
}

const PAD = 15;
const FULL_FROM = 0.9;
const GAP = 8;
const LINE = 1.19;
const BAR_HEIGHT = 3;

interface Draft {
  readonly texts: PlacedText[];
  readonly units: PlacedUnits[];
  readonly racks: Box[];
}

const small = (
  type: TypeSizes,
  text: string,
  x: number,
  y: number,
  tone: Tone,
  anchor: PlacedText['anchor'] = 'start',
): PlacedText => ({
  text,
  x,
  y,
  size: type.small,
  weight: tone === 'layer' || tone === 'broken' || tone === 'decides' ? 'strong' : 'regular',
  anchor,
  tone,
});

function nameLines({ names }: CardContent, width: number, size: number, most: number): readonly string[] {
  for (let lines = 1; lines <= most; lines += 1)
    for (const name of names) {
      const wrapped = wrapText(name, { width, lines, size, weight: 'strong' });
      // The full name on two lines says more than a short one on one.
      if (wrapped !== null && (lines === most || name === names[0])) return wrapped;
    }
  return [names[1]];
}

function longestThatFits(texts: readonly string[], width: number, size: number): string | null {
  return texts.find((text) => textWidth(text, size, 'strong') <= width) ?? null;
}

/** The words beside a field in which a mark is more than one. */
function eachWords({ each }: UnitField): string | null {
  return each > 1 ? STAGE.each.replace('{count}', formatCount(each)) : null;
}

function placeField(draft: Draft, field: UnitField, x: number, y: number, type: TypeSizes): void {
  draft.units.push({ ...field, x, y });
  const words = eachWords(field);
  if (words !== null)
    draft.texts.push(
      small(type, words, x + field.width + GAP, y + field.height / 2 + type.small * 0.36, 'quiet'),
    );
}

/** Room that "1 = 10" needs behind a field. */
const wordsRoom = (type: TypeSizes) => textWidth('1 = 1,000', type.small) + GAP;

function fitWithWords(
  content: CardContent,
  width: number,
  height: number,
  type: TypeSizes,
): UnitField | null {
  const { count, shape } = content.units;
  const all = fitUnits(count, { width, height }, shape);
  return all === null || all.each === 1
    ? all
    : fitUnits(count, { width: width - wordsRoom(type), height }, shape);
}

/** A few units stand in the upper right corner, beside the layer's name. */
const CORNER_MOST = 4;

/** Zones side by side, as many units in each as there are. */
function placeRacks(draft: Draft, content: CardContent, area: Box): boolean {
  const { racks, units } = content;
  const whole = Math.ceil(units.count - 0.05);
  const perRack = Math.ceil(whole / racks);
  const gap = 7;
  const width = (area.width - (racks - 1) * gap) / racks;
  const inner = 5;
  const least = 9;
  const height = Math.min(22.7, (area.height - 2 * inner + 3) / perRack);
  if (racks < 2 || whole < racks || height < least || width < 24) return false;
  for (let rack = 0; rack < racks; rack += 1) {
    const x = area.x + rack * (width + gap);
    const count = Math.min(perRack, whole - rack * perRack);
    draft.racks.push({ x, y: area.y, width, height: perRack * height - 3 + 2 * inner });
    draft.units.push({
      shape: 'square',
      size: height - 3,
      pitch: height,
      columns: 1,
      rows: count,
      marks: count,
      each: 1,
      width: width - 2 * inner,
      height: count * height - 3,
      x: x + inner,
      y: area.y + inner,
    });
  }
  return true;
}

export interface CardRoom {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly least: number;
  readonly most: number;
  /** Lines the name may take. */
  readonly lines: number;
}

/** As high as its content asks, within its room. */
export function layCard(content: CardContent, room: CardRoom, type: TypeSizes): LaidCard {
  const draft: Draft = { texts: [], units: [], racks: [] };
  const inner = room.width - 2 * PAD;
  const right = room.width - PAD;
  const titleY = type.small + 8;
  draft.texts.push(small(type, content.title, PAD, titleY, 'layer'));
  const titleEnd = PAD + textWidth(content.title, type.small, 'strong') + GAP;
  const lines = nameLines(content, inner, type.name, room.lines);
  const nameY = titleY + Math.round(type.name * 1.25);
  for (const [line, text] of lines.entries()) {
    draft.texts.push({
      text,
      x: PAD,
      y: nameY + Math.round(line * type.name * LINE),
      size: type.name,
      weight: 'strong',
      anchor: 'start',
      tone: 'strong',
    });
  }
  const headEnd = nameY + Math.round((lines.length - 1) * type.name * LINE) + 7;
  const trouble = longestThatFits(content.troubles, inner - 20, type.small);
  const loadWords = trouble === null ? (content.load?.words ?? null) : null;
  const footWords = trouble !== null || loadWords !== null ? type.small + 5 : 0;
  const foot = (content.load ? 15 : GAP) + footWords;

  let fieldEnd = headEnd;
  const cornerRoom = right - titleEnd;
  const corner =
    content.units.count <= CORNER_MOST || room.least < 60
      ? fitUnits(
          content.units.count,
          { width: cornerRoom, height: room.least < 60 ? 17 : 11 },
          content.units.shape,
        )
      : null;
  if (corner !== null && corner.each === 1) {
    draft.units.push({ ...corner, x: right - corner.width, y: titleY - 10 });
  } else if (content.units.count > 0) {
    const area: Box = {
      x: PAD,
      y: headEnd + 4,
      width: inner,
      height: room.most - headEnd - 4 - foot - 4,
    };
    if (content.racks > 0 && placeRacks(draft, content, area)) {
      fieldEnd = Math.max(...draft.racks.map(({ y, height }) => y + height));
    } else if (area.height > 0) {
      const field = fitWithWords(content, area.width, area.height, type);
      if (field !== null) {
        placeField(draft, field, area.x, area.y, type);
        fieldEnd = area.y + field.height;
      }
    }
  }
  const noteRoom = corner === null ? right - titleEnd : 0;
  if (content.note !== null && textWidth(content.note, type.small) <= noteRoom)
    draft.texts.push(small(type, content.note, right, titleY, 'plain', 'end'));
  const height = Math.min(room.most, Math.max(room.least, fieldEnd + 4 + foot));
  const barY = height - 12;
  const wordsY = content.load ? barY - 6 : height - 10;
  const hasRoom = wordsY - type.small >= fieldEnd - 2;
  const isFull = (content.load?.ratio ?? 0) >= FULL_FROM;
  if (trouble !== null && hasRoom) draft.texts.push(small(type, trouble, PAD + 20, wordsY, 'broken'));
  if (loadWords !== null && hasRoom && textWidth(loadWords, type.small) <= inner)
    draft.texts.push(small(type, loadWords, right, wordsY, isFull ? 'warn' : 'plain', 'end'));
  return {
    content,
    box: { x: room.x, y: room.y, width: room.width, height },
    isBar: false,
    isBare: false,
    ...draft,
    bar:
      content.load && barY > headEnd - 2
        ? {
            x: PAD,
            y: barY,
            width: inner,
            height: BAR_HEIGHT,
            fill: Math.min(1, Math.max(0, content.load.ratio)),
            isFull,
          }
        : null,
  };
}

/** A layer that spans the others: everything on one line. */
export function layBar(content: CardContent, box: Box, type: TypeSizes): LaidCard {
  const draft: Draft = { texts: [], units: [], racks: [] };
  const middle = box.height / 2;
  const right = box.width - PAD;
  draft.texts.push(small(type, content.title, PAD, middle + type.small * 0.36, 'layer'));
  const nameX = PAD + textWidth(content.title, type.small, 'strong') + 2 * GAP;
  const name =
    content.names.find((text) => nameX + textWidth(text, type.name, 'strong') <= right) ?? content.names[1];
  draft.texts.push({
    text: name,
    x: nameX,
    y: middle + type.name * 0.35,
    size: type.name,
    weight: 'strong',
    anchor: 'start',
    tone: 'strong',
  });
  const nameEnd = nameX + textWidth(name, type.name, 'strong') + 3 * GAP;
  const trouble = longestThatFits(content.troubles, right - nameEnd, type.small);
  const note = trouble ?? content.note;
  const noteWidth = note === null ? 0 : textWidth(note, type.small, 'strong');
  const hasNote = note !== null && nameEnd + noteWidth <= right;
  if (hasNote)
    draft.texts.push(
      small(
        type,
        note,
        right,
        middle + type.small * 0.36,
        trouble ? 'broken' : content.decides ? 'decides' : 'plain',
        'end',
      ),
    );
  const end = hasNote ? right - noteWidth - 3 * GAP : right;
  const field = fitWithWords(content, end - nameEnd, box.height - 2 * GAP, type);
  if (field !== null) placeField(draft, field, nameEnd, middle - field.height / 2, type);
  return { content, box, isBar: true, isBare: false, ...draft, bar: null };
}
