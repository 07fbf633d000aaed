// The evolution picture: bands that cover the whole path, words that cross nothing, a cost that is the curve's own.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide, loadPath, PATH_ENDS, type ScalePath, scenarioOnPath } from '../../../src/engine';
import type { EvolutionRoom } from '../../../src/sections/stage/evolutionWords';
import { layEvolution, type PlacedEvolution } from '../../../src/sections/stage/layEvolution';
import { type Box, boxOfText, doOverlap, type PlacedText } from '../../../src/sections/stage/place';
import { viewLanes } from '../../../src/sections/stage/viewEvolution';
import { isInside } from '../../builders/placed';
import { scenarioRuns } from '../../builders/scenarioRuns';

const pathSteps = await loadPath();
const reports = [...pathSteps({})].filter((report): report is ScalePath => report !== null);
const [coarse, whole] = [reports[0], reports.at(-1)] as [ScalePath, ScalePath];

const roomOf = (width: number): EvolutionRoom =>
  width < 640
    ? { width, height: 500, from: 2, to: width - 2, small: 13, isNarrow: true }
    : { width, height: 410, from: 190, to: width - 24, small: 13, isNarrow: false };

function lay(position: number, width = 1318, path = whole, isOnPath = true): PlacedEvolution {
  const { totalUsdPerMonth, peopleUsdPerMonth } = decide(scenarioOnPath(position)).chosen.cost;
  return layEvolution(path, { position, isOnPath, totalUsdPerMonth, peopleUsdPerMonth }, roomOf(width));
}
const positions = fc.double({ min: PATH_ENDS[0], max: PATH_ENDS[1], noNaN: true });
const widths = fc.integer({ min: 330, max: 1600 });

const wordsOf = (picture: PlacedEvolution): readonly PlacedText[] => [
  ...picture.lanes.flatMap(({ title, names }) => [title, ...names]),
  ...picture.stops.flatMap(({ text }) => text ?? []),
  ...picture.costTicks.map(({ text }) => text),
  ...(picture.label?.texts ?? []),
];

describe('the lanes', () => {
  it('cover the whole path, each band beginning where the one before ends', () => {
    for (const { bands } of viewLanes(whole)) {
      expect(bands[0]?.from).toBe(PATH_ENDS[0]);
      expect(bands.at(-1)?.to).toBe(PATH_ENDS[1]);
      for (const [index, band] of bands.entries()) {
        expect(band.to).toBeGreaterThan(band.from);
        if (index > 0) expect(band.from).toBe(bands[index - 1]?.to);
        if (index > 0) expect(band.option).not.toBe(bands[index - 1]?.option);
      }
    }
  });

  it('say at every stop what the decision says', () => {
    for (const stop of [0, 1, 2]) {
      const { parts } = decide(scenarioOnPath(stop)).chosen;
      for (const { layer, bands } of viewLanes(whole)) {
        const here = bands.find(({ from, to }) => stop >= from && stop < to);
        expect(here?.option, `${layer} at ${stop}`).toBe(parts[layer].option);
      }
    }
  });

  it('mark one band of each lane as the visitor’s own', () => {
    for (const { bands } of lay(1.3).lanes) expect(bands.filter(({ isHere }) => isHere)).toHaveLength(1);
  });
});

describe('the words, at any place and width', () => {
  it('cross no other word and stay in the picture, before and after the ranges are known', () => {
    fc.assert(
      fc.property(positions, widths, fc.boolean(), fc.boolean(), (position, width, isWhole, isOnPath) => {
        const picture = lay(position, width, isWhole ? whole : coarse, isOnPath);
        const frame: Box = { x: 0, y: 0, width, height: picture.height };
        const boxes = wordsOf(picture).map((text) => ({ text: text.text, box: boxOfText(text) }));
        for (const [index, one] of boxes.entries()) {
          expect(isInside(one.box, frame), `${one.text} at ${position}, ${width}`).toBe(true);
          for (const other of boxes.slice(index + 1))
            expect(
              doOverlap(one.box, other.box),
              `${one.text} on ${other.text} at ${position}, ${width}`,
            ).toBe(false);
        }
        if (picture.label) expect(isInside(picture.label.box, frame)).toBe(true);
      }),
      { numRuns: scenarioRuns(150) },
    );
  });

  it('of a band stay within it', () => {
    fc.assert(
      fc.property(positions, widths, (position, width) => {
        for (const { bands, names } of lay(position, width).lanes)
          for (const text of names) {
            const box = boxOfText(text);
            expect(
              bands.some((band) => isInside({ ...box, y: band.y, height: 1 }, band)),
              text.text,
            ).toBe(true);
          }
      }),
      { numRuns: scenarioRuns(60) },
    );
  });
});

describe('the cost', () => {
  it('has its dot on the curve, and the words of the decision', () => {
    const { label, cursor } = lay(1);
    expect(cursor.dot).not.toBeNull();
    expect(label?.texts[0]?.text).toBe('$23.8K');
  });

  it('has no dot and no words off the path', () => {
    const { label, cursor } = lay(1.31, 1318, whole, false);
    expect(label).toBeNull();
    expect(cursor.dot).toBeNull();
  });
});
