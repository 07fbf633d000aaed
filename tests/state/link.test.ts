// The laws of links: total, exact, short, and clear about what they ignore.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ASSUMPTIONS,
  CONSTANT_BOUNDS,
  type ConstantId,
  DRIVERS,
  decide,
  PRESETS,
  TIERS,
} from '../../src/engine';
import { changeConstant, changeDriver } from '../../src/state/changeScenario';
import { boundsOfDriver } from '../../src/state/clampToScenario';
import { decodeLink, LONGEST_LINK } from '../../src/state/link/decodeLink';
import { describeIgnored } from '../../src/state/link/describeIgnored';
import { encodeLink } from '../../src/state/link/encodeLink';
import { isLink } from '../../src/state/link/isLink';
import { constantCode } from '../../src/state/link/linkCodes';
import { arbitraryChoice } from '../builders/arbitraryScenario';

function expectValid(link: unknown): void {
  const { choice } = decodeLink(link);
  for (const driver of Object.values(DRIVERS)) {
    const { low, high } = boundsOfDriver(driver.id);
    expect(choice.scenario[driver.field]).toBeGreaterThanOrEqual(low);
    expect(choice.scenario[driver.field]).toBeLessThanOrEqual(high);
  }
  for (const [id, value] of Object.entries(choice.scenario.assumptions)) {
    const definition = ASSUMPTIONS.find((candidate) => candidate.id === id);
    expect(definition, id).toBeDefined();
    expect(value).toBeGreaterThanOrEqual(definition?.low ?? 0);
    expect(value).toBeLessThanOrEqual(definition?.high ?? 0);
  }
  const beyond = Object.entries(choice.scenario.constants ?? {}).filter(([id, value]) => {
    const [least, most] = CONSTANT_BOUNDS[id as ConstantId] ?? [Number.NaN, Number.NaN];
    return !(value >= least && value <= most);
  });
  expect(beyond).toEqual([]);
  expect(TIERS).toContain(choice.preset);
}

describe('a link', () => {
  it('gives back exactly what was written, detents or not', () => {
    fc.assert(
      fc.property(arbitraryChoice, (choice) => {
        expect(decodeLink(`#${encodeLink(choice)}`)).toEqual({ choice, ignored: [] });
      }),
      { numRuns: 1000 },
    );
  });

  it('carries what is held, whole or not at all', () => {
    const { choice, ignored } = decodeLink('1.g.Hd=dwspgzfrsbsscrzloz10800');
    expect(ignored).toEqual([]);
    expect(choice.scenario.held).toEqual(decide(PRESETS.startup).chosen.architecture);
    for (const text of [
      'dwswhsfrsbsscrzloz7200',
      'dwspgzfrsbsscrzloz',
      'dwspgrfrsbsscrzloz7200',
      'dwspgz',
      '7200',
    ]) {
      const reading = decodeLink(`1.g.Hd=${text}`);
      expect(reading.choice.scenario).toEqual(PRESETS.growth);
      expect(reading.ignored).toHaveLength(1);
    }
  });

  it('survives a program that escapes every character it can', () => {
    fc.assert(
      fc.property(arbitraryChoice, (choice) => {
        const escaped = [...encodeLink(choice)].map((sign) => `%${sign.charCodeAt(0).toString(16)}`).join('');
        if (escaped.length <= LONGEST_LINK) expect(decodeLink(`#${escaped}`).choice).toEqual(choice);
      }),
    );
  });

  it('of any string is a valid scenario', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary', maxLength: 2000 })), expectValid),
      { numRuns: 1000 },
    );
  });

  it('of any mangled link is a valid scenario', () => {
    const mangled = fc
      .tuple(arbitraryChoice, fc.nat(), fc.nat(), fc.string({ maxLength: 6 }))
      .map(([choice, from, length, text]) => {
        const link = encodeLink(choice);
        const at = from % (link.length + 1);
        return link.slice(0, at) + text + link.slice(at + (length % 6));
      });
    fc.assert(fc.property(mangled, expectValid), { numRuns: 1000 });
  });

  it.each([undefined, null, 7, {}, []])('of no string (%j) is the Growth preset', (value) => {
    expect(decodeLink(value).choice.scenario).toBe(PRESETS.growth);
  });

  it('is short: a preset takes three characters, one slider about four more', () => {
    expect(encodeLink({ scenario: PRESETS.growth, preset: 'growth' })).toBe('1.g');
    const moved = changeDriver(PRESETS.growth, 'traffic', 1e9);
    expect(encodeLink({ scenario: moved, preset: 'growth' })).toBe('1.g.t60');
  });

  it('stays within the longest link that is read', () => {
    fc.assert(
      fc.property(arbitraryChoice, (choice) => encodeLink(choice).length < LONGEST_LINK),
      { numRuns: 1000 },
    );
  });

  it('keeps a typed value that stands between two detents', () => {
    const scenario = changeDriver(PRESETS.growth, 'traffic', 2_345_678.25);
    expect(encodeLink({ scenario, preset: 'growth' })).toBe('1.g.t=2345678_25');
    expect(decodeLink('#1.g.t=2345678_25').choice.scenario.eventsPerDay).toBe(2_345_678.25);
  });

  it.each([
    '__proto__',
    'constructor',
    'toString',
    '1.__proto__.constructor=1',
    '1.g.__proto__=5',
    '1.g.Lp=constructor',
  ])('reaches no prototype through %s', (link) => {
    expectValid(link);
    expect(decodeLink(link).ignored.length).toBeGreaterThan(0);
    expect(Object.hasOwn(Object.prototype, 'traffic')).toBe(false);
  });

  it('beyond the range is clamped, and says so', () => {
    const { choice, ignored } = decodeLink('1.g.t=99999999999999999.b=9e30');
    expect(choice.scenario.eventsPerDay).toBe(1e13);
    expect(choice.scenario.budgetUsdPerMonth).toBe(1e9);
    expect(ignored).toEqual([
      'Traffic: beyond its range, its end is taken',
      'Budget: beyond its range, its end is taken',
    ]);
  });

  it('of a newer version loads what it can', () => {
    const { choice, ignored } = decodeLink('2.e.t50.Qq=7');
    expect(choice.scenario.eventsPerDay).toBe(1e8);
    expect(choice.preset).toBe('enterprise');
    expect(ignored).toEqual(['made by another version', 'unknown setting "Qq=7"']);
    expect(describeIgnored(ignored)).toBe(
      'This link could not be read in full: 2 settings not taken as written (made by another version, …). The rest is loaded.',
    );
  });

  it('carries an own number in about a dozen characters', () => {
    const scenario = changeConstant(PRESETS.growth, 'rollupFactor', 50);
    expect(encodeLink({ scenario, preset: 'growth' })).toBe(`1.g.Kn${constantCode('rollupFactor')}=50`);
  });

  it.each(['migrationHoursPerJob', 'migrationTeamShare', 'migrationParallelRunMonths'] as const)(
    'carries an own number for moving (%s) there and back',
    (id) => {
      const scenario = changeConstant(PRESETS.growth, id, 2.5);
      const link = encodeLink({ scenario, preset: 'growth' });
      expect(link).toBe(`1.g.Kn${constantCode(id)}=2_5`);
      expect(decodeLink(link)).toEqual({ choice: { scenario, preset: 'growth' }, ignored: [] });
    },
  );

  it('carries every constant at both ends of its bounds', () => {
    for (const [id, [least, most]] of Object.entries(CONSTANT_BOUNDS))
      for (const value of [least, most]) {
        const scenario = changeConstant(PRESETS.growth, id as ConstantId, value);
        expect(decodeLink(encodeLink({ scenario, preset: 'growth' })).choice.scenario, id).toEqual(scenario);
      }
  });

  it('has a code of its own for every constant', () => {
    const ids = Object.keys(CONSTANT_BOUNDS);
    expect(new Set(ids.map(constantCode)).size).toBe(ids.length);
  });

  it('ignores a constant that it does not know, a number that is none, and clamps one that is beyond reason', () => {
    const code = constantCode('rollupFactor');
    const { choice, ignored } = decodeLink(`1.g.Kn0000=5.Kn${code}=abc.Kn${code}=9e30.Kn`);
    expect(choice.scenario.constants).toEqual({ rollupFactor: CONSTANT_BOUNDS.rollupFactor[1] });
    expect(ignored).toEqual([
      'own number: unknown constant "0000"',
      'own number: no such value',
      'own number: beyond its range, its end is taken',
      'own number: unknown constant ""',
    ]);
  });

  it('with our own value says nothing of it', () => {
    const scenario = changeConstant(PRESETS.growth, 'rollupFactor', 300);
    expect(scenario).toEqual(PRESETS.growth);
  });

  it('of a time when a preset asked for something else opens with the numbers of that time', () => {
    const startup = decodeLink('1.s.t50');
    expect(startup.choice.preset).toBe('startup');
    expect(startup.choice.scenario).toMatchObject({ reliabilityRatio: 0.9, freshnessSeconds: 14_400 });
    expect(startup.ignored).toEqual([]);
    const enterprise = decodeLink('1.e');
    expect(enterprise.choice).toEqual({
      scenario: { ...PRESETS.enterprise, freshnessSeconds: 0.1 },
      preset: 'enterprise',
    });
    expect(decodeLink('1.g').choice.scenario).toEqual(PRESETS.growth);
    expect(decodeLink(encodeLink(enterprise.choice)).choice).toEqual(enterprise.choice);
    for (const code of ['__proto__', 'constructor', ''])
      expect(decodeLink(`1.${code}`).ignored).toContain('unknown preset');
  });

  it('is told from the name of a section', () => {
    expect(isLink('#1.g.t5')).toBe(true);
    expect(['#why', '#method', '', '#'].some(isLink)).toBe(false);
  });
});
