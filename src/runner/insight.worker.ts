/** The worker: answers the newest request, first what binds, then the rest; drops an older one between two steps. */
import type { InsightReply, InsightRequest } from './insightMessages';
import { insightSteps } from './insightSteps';

/** The page's types do not know that this file runs in a worker. */
const scope = globalThis as unknown as {
  addEventListener(type: 'message', listen: (event: MessageEvent<InsightRequest>) => void): void;
  postMessage(reply: InsightReply): void;
};

let latest = 0;
const letMessagesIn = () => new Promise((resume) => setTimeout(resume));

async function answer({ id, scenario, depth }: InsightRequest): Promise<void> {
  latest = id;
  try {
    let isFirst = true;
    for (const insight of insightSteps(scenario, depth)) {
      if (isFirst || insight.complete) scope.postMessage({ id, kind: 'insight', insight });
      isFirst = false;
      await letMessagesIn();
      if (id !== latest) return;
    }
  } catch (error) {
    scope.postMessage({ id, kind: 'failure', text: String(error) });
  }
}

scope.addEventListener('message', ({ data }) => void answer(data));
