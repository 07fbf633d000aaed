/** The regions of a map as outlines, and its frontiers as lines: the same points, so that both meet exactly. */
import type { LayerId, MapPicture } from '../../engine';
import { type MapFrame, toX, toY } from './frame';

export interface MapRegion {
  /** Index of the palette; 0 where nothing keeps every promise. */
  readonly answer: number;
  readonly d: string;
  /** 0 where every layer is of the startup tier, 1 where every layer is of the enterprise tier. */
  readonly scaleRatio: number;
}

export interface FrontierLine {
  readonly id: string;
  readonly d: string;
  /** The first layer that changes; null where only one side keeps every promise. */
  readonly layer: LayerId | null;
}

export function drawRegions(
  picture: MapPicture,
  frame: MapFrame,
  scaleOf: (answer: number) => number,
): { readonly regions: readonly MapRegion[]; readonly lines: readonly FrontierLine[] } {
  const chains = picture.frontiers.map(({ left, right, points, layers }) => {
    const pixels = new Float32Array(points.length);
    for (let index = 0; index < points.length; index += 2) {
      pixels[index] = toX(frame, points[index] as number);
      pixels[index + 1] = toY(frame, points[index + 1] as number);
    }
    return { left, right, layers, points: pixels };
  });
  const ofAnswer = new Map<number, Float32Array[]>();
  const give = (answer: number, points: Float32Array) => gather(ofAnswer, answer, points);
  for (const { left, right, points } of chains) {
    give(left, points);
    if (right !== null) give(right, reversed(points));
  }
  return {
    regions: [...ofAnswer].map(([answer, parts]) => ({
      answer,
      d: joinRings(parts),
      scaleRatio: scaleOf(answer),
    })),
    lines: chains.flatMap(({ right, points, layers }, index) =>
      right === null ? [] : [{ id: String(index), d: writeLine(points), layer: layers[0] ?? null }],
    ),
  };
}

function gather<Key>(lists: Map<Key, Float32Array[]>, key: Key, points: Float32Array): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [points]);
  else list.push(points);
}

function reversed(points: Float32Array): Float32Array {
  const turned = new Float32Array(points.length);
  for (let index = 0; index < points.length; index += 2) {
    turned[points.length - 2 - index] = points[index] as number;
    turned[points.length - 1 - index] = points[index + 1] as number;
  }
  return turned;
}

const written = (value: number) => String(Math.round(value * 10) / 10);
const pointKey = (points: Float32Array, at: number) =>
  `${written(points[at] as number)} ${written(points[at + 1] as number)}`;

function writeLine(points: Float32Array): string {
  let d = `M${pointKey(points, 0)}`;
  for (let index = 2; index < points.length; index += 2) d += `L${pointKey(points, index)}`;
  return d;
}

/** Each part ends where another begins; together they close. */
function joinRings(parts: readonly Float32Array[]): string {
  const waiting = new Map<string, Float32Array[]>();
  for (const points of parts) {
    const key = pointKey(points, 0);
    gather(waiting, key, points);
  }
  let d = '';
  for (const [start, list] of waiting)
    while (list.length > 0) {
      let part = list.pop();
      let isFirst = true;
      while (part !== undefined) {
        d += isFirst ? writeLine(part) : writeLine(part).replace(/^M[^L]*/, '');
        isFirst = false;
        const end = pointKey(part, part.length - 2);
        part = end === start ? undefined : waiting.get(end)?.pop();
      }
      d += 'Z';
    }
  return d;
}
