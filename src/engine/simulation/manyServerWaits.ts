/** Waits at several servers with one line, customer after customer, without a calendar of events. */
import type { ArrivalProcess } from './lindleyWaits';

/** Seconds, first come first served, from an empty start. Source: Kiefer & Wolfowitz 1955, as a heap of free times. */
export function manyServerWaits(
  process: ArrivalProcess,
  serverCount: number,
  customerCount: number,
): Float64Array {
  const freeAt = new Float64Array(serverCount);
  const waits = new Float64Array(customerCount);
  let now = 0;
  for (let customer = 0; customer < customerCount; customer += 1) {
    const soonest = freeAt[0] as number;
    waits[customer] = Math.max(0, soonest - now);
    replaceSoonest(freeAt, Math.max(now, soonest) + process.nextServiceSeconds());
    now += process.nextGapSeconds();
  }
  return waits;
}

/** Puts a later time in the place of the smallest and restores the heap. */
function replaceSoonest(heap: Float64Array, time: number): void {
  let place = 0;
  for (;;) {
    let child = 2 * place + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && (heap[child + 1] as number) < (heap[child] as number)) child += 1;
    if ((heap[child] as number) >= time) break;
    heap[place] = heap[child] as number;
    place = child;
  }
  heap[place] = time;
}
