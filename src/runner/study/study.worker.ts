/** The worker of the studies. */
import { answerStudies } from './answerStudies';
import { STUDY_LOADERS, type StudyKind, type StudySteps } from './studies';
import type { StudyCall, StudyReply } from './studyMessages';

/** The page's types do not know that this file runs in a worker. */
const scope = globalThis as unknown as {
  addEventListener(type: 'message', listen: (event: MessageEvent<StudyCall>) => void): void;
  postMessage(reply: StudyReply): void;
};

/** A message to oneself comes after those that wait already, and unlike a timer it is never held back. */
const { port1, port2 } = new MessageChannel();
const resumes: (() => void)[] = [];
port1.onmessage = () => resumes.shift()?.();
const letMessagesIn = () =>
  new Promise<void>((resume) => {
    resumes.push(resume);
    port2.postMessage(null);
  });

const answer = answerStudies({
  load: (kind) => STUDY_LOADERS[kind as StudyKind]() as Promise<StudySteps<unknown, unknown>>,
  send: (reply) => scope.postMessage(reply),
  letMessagesIn,
  now: () => performance.now(),
});
scope.addEventListener('message', ({ data }) => void answer(data));
