// What every option says of itself: codes in links that never change, and a place for each property.

import { describe, expect, it } from 'vitest';
import { LAYER_IDS, OPTION_IDS, type OptionId, optionLinkCode, optionTaps } from '../../../src/engine/index';
import { OPTIONS } from '../../../src/engine/options/options';

/** Codes that stand in links which people keep: a line may be added, none may change. */
const CODES: Readonly<Record<OptionId, string>> = {
  'direct-writes': 'dw',
  'client-outbox': 'co',
  'object-files': 'of',
  'managed-stream': 'ms',
  'managed-stream-on-demand': 'md',
  kafka: 'ka',
  postgresql: 'pg',
  'distributed-postgresql': 'dp',
  clickhouse: 'ch',
  warehouse: 'wh',
  lakehouse: 'lh',
  'live-sql': 'ls',
  'full-refresh': 'fr',
  incremental: 'in',
  'rollups-on-write': 'rw',
  spark: 'sp',
  flink: 'fl',
  'batch-script': 'bs',
  'ml-pipeline': 'mp',
  'online-inference': 'oi',
  cron: 'cr',
  'ci-orchestrator': 'ci',
  canary: 'cn',
  kubernetes: 'ku',
  logs: 'lo',
  'metrics-alerts': 'ma',
  'full-observability': 'fo',
};

describe('the code of an option in links', () => {
  it('is what it always was', () => {
    const codes = Object.values(OPTIONS).map(({ id, linkCode }) => [id, linkCode]);
    expect(Object.fromEntries(codes)).toEqual(CODES);
  });

  it('is two small letters that no other option has', () => {
    const codes = (Object.keys(OPTIONS) as OptionId[]).map(optionLinkCode);
    for (const code of codes) expect(code).toMatch(/^[a-z]{2}$/);
    expect(new Set(codes).size).toBe(codes.length);
  });
});

describe('an option', () => {
  it('stands in the catalog of its own layer, once', () => {
    const ids = LAYER_IDS.flatMap((layer): readonly OptionId[] => OPTION_IDS[layer]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(Object.keys(OPTIONS));
    for (const layer of LAYER_IDS)
      for (const id of OPTION_IDS[layer]) expect(OPTIONS[id]).toMatchObject({ id, layer });
  });

  it('touches other layers only, each once', () => {
    for (const { layer, touches } of Object.values(OPTIONS)) {
      expect(touches).not.toContain(layer);
      expect(new Set(touches).size).toBe(touches.length);
    }
  });

  it('is seen the deeper the more is watched, and never where data does not pass', () => {
    expect(optionTaps('direct-writes', 'logs')).toEqual(['app-log']);
    expect(optionTaps('direct-writes', 'metrics-alerts')).toEqual(['write-errors']);
    expect(optionTaps('batch-script', 'logs')).toEqual([]);
    expect(optionTaps('kubernetes', 'full-observability')).toEqual([]);
  });
});
