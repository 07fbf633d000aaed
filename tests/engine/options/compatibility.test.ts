// Which options can stand together.

import { describe, expect, it } from 'vitest';
import { OPTION_IDS } from '../../../src/engine/index';
import {
  deploymentCarries,
  deploymentIsWatched,
  processingReads,
  storeTakes,
} from '../../../src/engine/options/compatibility';
import { STORAGE } from '../../../src/engine/options/options';

describe('options that stand together', () => {
  it('a client writes rows into databases, and nothing else', () => {
    const takers = OPTION_IDS.storage.filter((storage) => storeTakes('direct-writes', storage));
    expect(takers).toEqual(['postgresql', 'distributed-postgresql', 'clickhouse']);
    expect(OPTION_IDS.storage.every((storage) => storeTakes('object-files', storage))).toBe(true);
  });

  it('no stream job without a log to read', () => {
    const readable = OPTION_IDS.ingestion.filter((ingestion) =>
      processingReads(ingestion, 'lakehouse', 'flink'),
    );
    expect(readable).toEqual(['managed-stream', 'managed-stream-on-demand', 'kafka']);
  });

  it('a lake is processed by Spark or Flink', () => {
    expect(STORAGE.lakehouse.processedBy).toEqual(['spark', 'flink']);
    expect(processingReads('kafka', 'lakehouse', 'incremental')).toBe(false);
  });

  it('no canary and no Kubernetes with logs alone', () => {
    const watched = OPTION_IDS.deployment.filter((deployment) => deploymentIsWatched(deployment, 'logs'));
    expect(watched).toEqual(['cron', 'ci-orchestrator']);
    expect(OPTION_IDS.deployment.every((one) => deploymentIsWatched(one, 'metrics-alerts'))).toBe(true);
  });

  it('one machine with cron carries no stream job, no Spark and no model server', () => {
    expect(deploymentCarries('cron', 'full-refresh', 'batch-script')).toBe(true);
    expect(deploymentCarries('cron', 'flink', 'batch-script')).toBe(false);
    expect(deploymentCarries('cron', 'spark', 'batch-script')).toBe(false);
    expect(deploymentCarries('cron', 'full-refresh', 'online-inference')).toBe(false);
    expect(deploymentCarries('ci-orchestrator', 'flink', 'online-inference')).toBe(true);
  });

  it('every option has a store, a way in and a platform that it can stand with', () => {
    for (const processing of OPTION_IDS.processing) {
      const stores = OPTION_IDS.storage.filter((storage) => processingReads('kafka', storage, processing));
      expect(stores.length, processing).toBeGreaterThan(0);
    }
  });
});
