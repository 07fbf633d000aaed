/** The worker's side of a study: works in short stretches, lets newer requests in between, and sends each Doubt as it comes. */
import type { DoubtSteps } from '../engine';
import type { DoubtReply, DoubtRequest } from './doubtMessages';

export interface DoubtDesk {
  readonly load: () => Promise<DoubtSteps>;
  readonly send: (reply: DoubtReply) => void;
  /** Resolves after messages that were waiting have been handled. */
  readonly letMessagesIn: () => Promise<void>;
  readonly now: () => number;
}

/** Long enough to be worth a pause, short enough that a newer request hardly waits. */
const STRETCH_MS = 20;
/** Between two signs of life. */
const QUIET_MS = 1000;

/** Returns what handles a message: a newer one ends the study before it. */
export function answerDoubt({ load, send, letMessagesIn, now }: DoubtDesk) {
  let latest = 0;

  async function study(id: number, request: DoubtRequest & { readonly kind: 'study' }): Promise<void> {
    const steps = (await load())(request.scenario);
    let stretchFrom = now();
    let heardAt = stretchFrom;
    while (id === latest) {
      const { value, done } = steps.next();
      if (done) return;
      const time = now();
      if (value) send({ id, kind: 'doubt', doubt: value });
      else if (time - heardAt > QUIET_MS) send({ id, kind: 'working' });
      if (value || time - heardAt > QUIET_MS) heardAt = time;
      if (time - stretchFrom > STRETCH_MS) {
        await letMessagesIn();
        stretchFrom = now();
      }
    }
  }

  return async (request: DoubtRequest): Promise<void> => {
    latest = request.id;
    if (request.kind === 'cancel') return;
    try {
      await study(request.id, request);
    } catch (error) {
      send({ id: request.id, kind: 'failure', text: String(error) });
    }
  };
}
