/** The worker's side of a check: sends every piece, and of a count that runs only so many as an eye can follow. */
import type { CheckRequest, CheckSteps } from '../../engine';
import type { CheckReply } from './checkMessages';

export interface CheckDesk {
  readonly load: () => Promise<CheckSteps>;
  readonly send: (reply: CheckReply) => void;
  readonly now: () => number;
}

const GAP_MS = 120;

export async function answerCheck(request: CheckRequest, { load, send, now }: CheckDesk): Promise<void> {
  try {
    const checkSteps = await load();
    const startedAt = now();
    let countedAt = Number.NEGATIVE_INFINITY;
    for (const part of checkSteps(request)) {
      const isCount = part.kind === 'laws' && part.report.scenarios < part.report.wanted;
      if (isCount && now() - countedAt < GAP_MS) continue;
      if (isCount) countedAt = now();
      send({ kind: 'part', part });
    }
    send({ kind: 'done', tookMs: now() - startedAt });
  } catch (error) {
    send({ kind: 'failure', text: String(error) });
  }
}
