/** The probability that wait and service at M/M/c together take longer than a given time. */
import type { StableMmcQueue } from './mmcQueue';

/** Where the two rates are closer than this share of each other, their common limit is the better formula. */
const COINCIDENCE = 1e-7;

/** P(sojourn > seconds). Source: Gross et al., Fundamentals of Queueing Theory (5th ed.), M/M/c waiting times. */
export function mmcSojournTail(queue: StableMmcQueue, seconds: number): number {
  if (seconds <= 0) return 1;
  const service = queue.load.servicesPerSecond;
  const spare = queue.sparePerSecond;
  const wait = queue.waitProbability;
  const served = Math.exp(-service * seconds);
  const gap = spare - service;
  if (Math.abs(gap) < COINCIDENCE * service) return served * (1 + wait * service * seconds);
  const both = (spare * served - service * Math.exp(-spare * seconds)) / gap;
  return (1 - wait) * served + wait * both;
}
