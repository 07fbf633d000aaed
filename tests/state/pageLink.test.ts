// The laws of the whole page as a link: total and exact, with settings and compared scenarios; old links mean what they meant.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DRIVER_IDS, PRESETS } from '../../src/engine';
import { encodeLink } from '../../src/state/link/encodeLink';
import { decodePageLink, encodePageLink } from '../../src/state/link/pageLink';
import { COMPARED_LIMIT, VIEW_IDS } from '../../src/state/simulatorState';
import {
  FIRST_SETTINGS,
  FRONTIER_AXES,
  GROWTH_FACTOR,
  LIMITED_COSTS,
  type StudySettings,
} from '../../src/state/studySettings';
import { arbitraryChoice } from '../builders/arbitraryScenario';

const factor = fc.double({ min: GROWTH_FACTOR.low, max: GROWTH_FACTOR.high, noNaN: true });
const arbitrarySettings: fc.Arbitrary<StudySettings> = fc
  .record({
    axes: fc.shuffledSubarray([...DRIVER_IDS], { minLength: 2, maxLength: 2 }),
    trafficFactorPerMonth: factor,
    experimentFactorPerMonth: factor,
    frontierAxis: fc.constantFrom(...FRONTIER_AXES),
    limitUsdPerMonth: fc.option(fc.double({ min: 1, max: 1e9, noNaN: true })),
    limitedCost: fc.constantFrom(...LIMITED_COSTS),
  })
  .map(({ axes: [mapX = 'traffic', mapY = 'experiments'], ...rest }) => ({ mapX, mapY, ...rest }));
const arbitraryPage = fc.record({
  choice: arbitraryChoice,
  compared: fc.array(arbitraryChoice, { maxLength: COMPARED_LIMIT }),
  settings: arbitrarySettings,
  view: fc.constantFrom(...VIEW_IDS),
});
const growth = { scenario: PRESETS.growth, preset: 'growth' } as const;

describe('the link of a page', () => {
  it('gives back exactly what was written', () => {
    fc.assert(
      fc.property(arbitraryPage, (page) => {
        expect(decodePageLink(`#${encodePageLink(page)}`)).toEqual({ ...page, ignored: [] });
      }),
      { numRuns: 500 },
    );
  });

  it('is the link of the scenario where nothing else is set', () => {
    fc.assert(
      fc.property(arbitraryChoice, (choice) => {
        const page = { choice, compared: [], settings: FIRST_SETTINGS, view: 'design' as const };
        expect(encodePageLink(page)).toBe(encodeLink(choice));
      }),
    );
  });

  it('of any text is a valid page', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary', maxLength: 500 })), (text) => {
        const { settings, compared } = decodePageLink(text);
        expect(settings.mapX).not.toBe(settings.mapY);
        expect(compared.length).toBeLessThanOrEqual(COMPARED_LIMIT);
      }),
      { numRuns: 1000 },
    );
  });

  it('says what it ignores: settings that fit nothing, one axis twice, a fourth scenario', () => {
    const { settings, compared, ignored, view } = decodePageLink('1.g.Mx=q.My=t.Gt=99.Vw=moon~s~e~g~s.t4');
    expect(view).toBe('design');
    expect(settings).toEqual(FIRST_SETTINGS);
    expect(compared.map(({ preset }) => preset)).toEqual(['startup', 'enterprise', 'growth']);
    expect(ignored).toEqual([
      'no view of this name',
      'a setting of a study: no such value',
      'a setting of a study: no such value',
      'a map needs two axes',
      'more scenarios to compare than fit',
    ]);
  });

  it('is short: three presets beside the present one take six characters, another view seven', () => {
    expect(
      encodePageLink({
        choice: growth,
        compared: [growth, growth, growth],
        settings: FIRST_SETTINGS,
        view: 'map',
      }),
    ).toBe('1.g.Vw=map~g~g~g');
  });
});
