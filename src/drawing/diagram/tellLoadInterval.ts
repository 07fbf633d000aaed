/** Says how events get from ingestion into the store: at once, or every so often. */
import type { Assessment } from '../../engine';
import { formatSeconds } from '../../words/format/time';

export function tellLoadInterval({ freshness, architecture }: Assessment): string {
  const { option } = architecture.choices.ingestion;
  if (freshness.consumer === 'online-store') return formatSeconds(freshness.tablesP95Seconds);
  const wait = freshness.stages.find(({ layer, kind }) => layer === 'ingestion' && kind === 'wait');
  if (wait) return formatSeconds(wait.maxSeconds);
  return option === 'direct-writes' || option === 'client-outbox' ? 'rows' : 'load';
}
