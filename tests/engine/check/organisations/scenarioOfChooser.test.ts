// Who chose a layer, and at which load.

import { describe, expect, it } from 'vitest';
import { SCORED_LAYERS } from '../../../../src/engine/check/organisations/organisation';
import { KIND_DEFAULTS, scenarioOfChooser } from '../../../../src/engine/check/organisations/scenario';
import { PRESETS } from '../../../../src/engine/index';

const small = { ...PRESETS.startup, eventsPerDay: 20_000 };
const large = { ...PRESETS.startup, eventsPerDay: 50_000_000 };

describe('the chooser of a layer', () => {
  it('of a package is its vendor for store and processing, at the load of the vendor’s service', () => {
    for (const layer of ['storage', 'processing'] as const)
      expect(scenarioOfChooser(small, 'self-hosted', layer)).toEqual({ ...small, eventsPerDay: 10_000_000 });
  });

  it('of a package is the operator for deployment', () => {
    expect(scenarioOfChooser(small, 'self-hosted', 'deployment')).toBe(small);
  });

  it('has the operator’s load in mind where that is the larger', () => {
    for (const layer of SCORED_LAYERS) expect(scenarioOfChooser(large, 'self-hosted', layer)).toBe(large);
  });

  it('is the organisation itself where it runs no package', () => {
    for (const kind of ['analytics-service', 'in-house', 'platform'] as const)
      for (const layer of SCORED_LAYERS) expect(scenarioOfChooser(small, kind, layer)).toBe(small);
  });

  it('is as large as any service of a vendor', () => {
    expect(KIND_DEFAULTS['self-hosted'].packaged?.eventsPerDay).toBe(
      KIND_DEFAULTS['analytics-service'].eventsPerDay,
    );
  });
});
