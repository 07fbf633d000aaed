// The diagram of any design: nothing leaves its ground, nothing stands on anything else, and it grows with what stands there.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Assessment,
  decide,
  LAYER_IDS,
  PRESETS,
  type Scenario,
  scenarioOnPath,
} from '../../../src/engine';
import { textWidth } from '../../../src/kit/textWidth';
import { fitUnits } from '../../../src/sections/stage/fitUnits';
import { layDiagram } from '../../../src/sections/stage/layDiagram';
import type { PlacedDiagram } from '../../../src/sections/stage/layGround';
import { type Box, boxOfText, doOverlap, type PlacedText } from '../../../src/sections/stage/place';
import { viewDiagram } from '../../../src/sections/stage/viewDiagram';
import { isInside, moveText } from '../../builders/placed';
import { scenarioRuns } from '../../builders/scenarioRuns';
import { anyScenario } from '../../builders/scenarios';

const USUAL = { small: 13, name: 16 };
const LARGE = { small: 15, name: 18 };

function draw({ chosen }: { readonly chosen: Assessment }, width = 876): PlacedDiagram {
  const isLarge = width >= 960;
  return layDiagram(viewDiagram(chosen, 'monitoring'), {
    width,
    height: isLarge ? 392 : 336,
    type: isLarge ? LARGE : USUAL,
  });
}
const drawScenario = (scenario: Scenario, width?: number) => draw(decide(scenario), width);

interface Mark {
  readonly name: string;
  readonly box: Box;
}
const textMark = (text: PlacedText): Mark => ({ name: text.text, box: boxOfText(text) });

/** Everything in a card that has an extent of its own, where it stands on the ground. */
function marksOf({ cards }: PlacedDiagram): readonly (readonly Mark[])[] {
  return cards.map(({ box, texts, units, bar }) => [
    ...texts.map((text) => textMark(moveText(text, box.x, box.y))),
    ...units.map(({ x, y, width, height, marks }) => ({
      name: `${marks} units`,
      box: { x: box.x + x, y: box.y + y, width, height },
    })),
    ...(bar ? [{ name: 'load', box: { ...bar, x: box.x + bar.x, y: box.y + bar.y } }] : []),
  ]);
}

function expectApart(marks: readonly Mark[], where: string): void {
  for (const [index, one] of marks.entries())
    for (const other of marks.slice(index + 1))
      expect(doOverlap(one.box, other.box), `${one.name} on ${other.name} ${where}`).toBe(false);
}

const widths = fc.integer({ min: 660, max: 1500 });

describe('over random scenarios and widths', () => {
  it('nothing leaves the ground, and nothing in a card leaves its card', () => {
    fc.assert(
      fc.property(anyScenario, widths, (scenario, width) => {
        const picture = drawScenario(scenario, width);
        const ground: Box = { x: -0.5, y: -0.5, width: width + 1, height: picture.height + 1 };
        for (const { box } of picture.cards) expect(isInside(box, ground)).toBe(true);
        for (const text of picture.texts) expect(isInside(boxOfText(text), ground), text.text).toBe(true);
        for (const { head } of picture.flows) if (head) expect(head.x).toBeLessThanOrEqual(width);
        for (const [index, marks] of marksOf(picture).entries())
          for (const { name, box } of marks)
            expect(isInside(box, (picture.cards[index] as { box: Box }).box), `${name} at ${width}`).toBe(
              true,
            );
      }),
      { numRuns: scenarioRuns(200) },
    );
  });

  it('no card stands on another, no text on a text, and no word of the ground on a card', () => {
    fc.assert(
      fc.property(anyScenario, widths, (scenario, width) => {
        const picture = drawScenario(scenario, width);
        const cards = picture.cards.map(({ box, content }) => ({ name: content.layer, box }));
        const isHeld = picture.machine !== null;
        const outside = isHeld ? [{ name: 'machine', box: picture.machine.box }] : cards;
        expectApart(
          isHeld ? cards.filter(({ name }) => name !== 'monitoring' && name !== 'deployment') : cards,
          `at ${width}`,
        );
        const words = picture.texts.map(textMark);
        expectApart([...words, ...outside], `at ${width}`);
        for (const marks of marksOf(picture)) expectApart(marks, `at ${width}`);
      }),
      { numRuns: scenarioRuns(200) },
    );
  });

  it('every arrow goes the way it points, from card to card', () => {
    fc.assert(
      fc.property(anyScenario, widths, (scenario, width) => {
        for (const { id, path, head } of drawScenario(scenario, width).flows) {
          if (head?.to !== 'right') continue;
          const from = Number(/^M([\d.]+)/.exec(path)?.[1]);
          expect(from, id).toBeLessThan(head.x);
        }
      }),
      { numRuns: scenarioRuns(60) },
    );
  });
});

describe('a design that grows', () => {
  const startup = drawScenario(PRESETS.startup);
  const growth = drawScenario(PRESETS.growth);
  const enterprise = drawScenario(PRESETS.enterprise);
  const ink = ({ cards }: PlacedDiagram) => cards.reduce((sum, { box }) => sum + box.width * box.height, 0);
  const units = ({ cards }: PlacedDiagram) =>
    cards.flatMap((card) => card.units).reduce((sum, { marks, each }) => sum + marks * each, 0);

  it('is one small machine at Startup: every layer lies within it, and most of the ground is empty', () => {
    const { machine, cards } = startup;
    expect(machine).not.toBeNull();
    if (!machine) return;
    for (const { box } of cards)
      expect(
        isInside(box, { ...machine.box, width: machine.box.width + 1, height: machine.box.height + 1 }),
      ).toBe(true);
    expect(machine.box.width * machine.box.height).toBeLessThan(0.4 * startup.width * startup.height);
    expect(startup.texts.map(({ text }) => text)).toContain('One small machine');
  });

  it('has no machine, no stream and no decisions at Growth', () => {
    expect(growth.machine).toBeNull();
    const flows = growth.flows.map(({ id }) => id);
    expect(flows).not.toContain('stream');
    expect(flows).not.toContain('decisions');
    expect(flows).toContain('scores');
  });

  it('fills the ground at Enterprise: brokers in racks, a stream, decisions, three times the units', () => {
    const flows = enterprise.flows.map(({ id }) => id);
    expect(flows).toEqual(expect.arrayContaining(['stream', 'decisions', 'scores', 'reports']));
    const ingestion = enterprise.cards.find(({ content }) => content.layer === 'ingestion');
    expect(ingestion?.racks).toHaveLength(3);
    expect(ingestion?.units.reduce((sum, { marks }) => sum + marks, 0)).toBe(
      decide(PRESETS.enterprise).chosen.parts.ingestion.unitCount,
    );
    expect(units(enterprise)).toBeGreaterThan(3 * units(growth));
  });

  it('takes more of the ground with each stop, and thicker flows', () => {
    expect(ink(growth)).toBeGreaterThan(ink(startup));
    expect(ink(enterprise)).toBeGreaterThan(1.1 * ink(growth));
    const collect = ({ flows }: PlacedDiagram) => flows.find(({ id }) => id === 'collect')?.weight ?? 0;
    expect(collect(growth)).toBeGreaterThan(2 * collect(startup));
    expect(collect(enterprise)).toBeGreaterThan(1.5 * collect(growth));
  });

  it('is drawn from what stands there, not from the name of a preset: off the machine, the machine is gone', () => {
    expect(drawScenario(scenarioOnPath(0.1)).machine).not.toBeNull();
    expect(drawScenario(scenarioOnPath(0.25)).machine).toBeNull();
  });

  it('shows all six layers wherever it stands on the path', () => {
    for (let position = -0.2; position <= 2.3; position += 0.05) {
      const layers = drawScenario(scenarioOnPath(position)).cards.map(({ content }) => content.layer);
      expect(layers.toSorted()).toEqual(LAYER_IDS.toSorted());
    }
  });
});

describe('units', () => {
  it('all have a mark as long as there is room, and then one mark says what it stands for', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 1e7, noNaN: true }),
        fc.integer({ min: 12, max: 700 }),
        fc.integer({ min: 12, max: 60 }),
        (count, width, height) => {
          for (const shape of ['square', 'dot'] as const) {
            const field = fitUnits(count, { width, height }, shape);
            if (field === null) continue;
            const whole = Math.max(1, Math.ceil(count - 0.05));
            expect(field.marks * field.each).toBeGreaterThanOrEqual(whole);
            expect((field.marks - 1) * field.each).toBeLessThan(whole);
            expect(field.width).toBeLessThanOrEqual(width);
            expect(field.height).toBeLessThanOrEqual(height);
          }
        },
      ),
    );
  });

  it.each([0, Number.NaN, Number.POSITIVE_INFINITY, -3])('are none for %s', (count) => {
    expect(fitUnits(count, { width: 100, height: 20 }, 'dot')).toBeNull();
  });
});

describe('the width of a text', () => {
  it('is that of the font: measured in a browser, a name is as wide to a hundredth, and never wider than reckoned', () => {
    // "Incremental models, dbt" at 16 px, weight 620, and "notices in 3 h, 1,234 vCPU" at 13 px, measured in Chromium.
    expect(textWidth('Incremental models, dbt', 16, 'strong') / 186.28).toBeCloseTo(1, 1);
    expect(textWidth('notices in 3 h, 1,234 vCPU', 13) / 164.64).toBeCloseTo(1, 1);
  });
});
