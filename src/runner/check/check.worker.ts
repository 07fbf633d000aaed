/** The worker that checks the model: one check from beginning to end, each piece sent as it comes. */
import { type CheckRequest, loadCheck } from '../../engine';
import { answerCheck } from './answerCheck';
import type { CheckReply } from './checkMessages';

/** The page's types do not know that this file runs in a worker. */
const scope = globalThis as unknown as {
  addEventListener(type: 'message', listen: (event: MessageEvent<CheckRequest>) => void): void;
  postMessage(reply: CheckReply): void;
};

scope.addEventListener(
  'message',
  ({ data }) =>
    void answerCheck(data, {
      load: loadCheck,
      send: (reply) => scope.postMessage(reply),
      now: () => performance.now(),
    }),
);
