/** The worker's side of all studies: short stretches of work, newer requests in between; of each kind only the newest request is worked on. */
import type { StudySteps } from './studies';
import type { StudyCall, StudyReply } from './studyMessages';

export interface StudyDesk {
  readonly load: (kind: string) => Promise<StudySteps<unknown, unknown>>;
  readonly send: (reply: StudyReply) => void;
  /** Resolves after messages that were waiting have been handled. */
  readonly letMessagesIn: () => Promise<void>;
  readonly now: () => number;
}

/** Long enough to be worth a pause, short enough that a newer request hardly waits. */
const STRETCH_MS = 16;
/** Between two signs of life. */
const QUIET_MS = 1000;

/** Returns what handles a call. */
export function answerStudies({ load, send, letMessagesIn, now }: StudyDesk) {
  const latest = new Map<string, number>();

  async function work(id: number, kind: string, request: unknown): Promise<void> {
    const isWanted = () => latest.get(kind) === id;
    const makeSteps = await load(kind).catch(() => null);
    if (makeSteps === null) return send({ id, reply: 'missing' });
    if (!isWanted()) return;
    const steps = makeSteps(request, 'worker');
    let stretchFrom = now();
    let heardAt = stretchFrom;
    while (isWanted()) {
      const { value, done } = steps.next();
      if (done) return send({ id, reply: 'done' });
      const time = now();
      const hasResult = value !== null;
      const isQuiet = time - heardAt > QUIET_MS;
      if (hasResult) send({ id, reply: 'result', result: value });
      else if (isQuiet) send({ id, reply: 'working' });
      if (hasResult || isQuiet) heardAt = time;
      if (time - stretchFrom > STRETCH_MS) {
        await letMessagesIn();
        stretchFrom = now();
      }
    }
  }

  return async (call: StudyCall): Promise<void> => {
    latest.set(call.kind, call.id);
    if (call.call === 'cancel') return;
    try {
      await work(call.id, call.kind, call.request);
    } catch (error) {
      send({ id: call.id, reply: 'failure', text: String(error) });
    }
  };
}
