/** The worker that draws futures: one study at a time, the newest. */
import { loadDoubt } from '../engine';
import { answerDoubt } from './answerDoubt';
import type { DoubtReply, DoubtRequest } from './doubtMessages';

/** The page's types do not know that this file runs in a worker. */
const scope = globalThis as unknown as {
  addEventListener(type: 'message', listen: (event: MessageEvent<DoubtRequest>) => void): void;
  postMessage(reply: DoubtReply): void;
};

/** A message to oneself comes after those that wait already, and unlike a timer it is never held back. */
const { port1, port2 } = new MessageChannel();
const letMessagesIn = () =>
  new Promise<void>((resume) => {
    port1.onmessage = () => resume();
    port2.postMessage(null);
  });

const answer = answerDoubt({
  load: loadDoubt,
  send: (reply) => scope.postMessage(reply),
  letMessagesIn,
  now: () => performance.now(),
});
scope.addEventListener('message', ({ data }) => void answer(data));
