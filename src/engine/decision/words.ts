/** Numbers in the sentences of receipts. */
import type { PromiseCheck } from '../assessment/assessment';
import { HOURS_PER_MONTH, SECONDS_PER_HOUR, SECONDS_PER_MINUTE } from '../demand/units';

const THOUSAND = 1000;
const SHORT_SECONDS = 90;
const SHORT_HOURS = 48;
const HOURS_PER_DAY = 24;
const PERCENT = 100;

const digits = (value: number, count: number) =>
  value.toLocaleString('en-US', { maximumSignificantDigits: count });

export function usd(value: number): string {
  const size = Math.abs(value);
  if (size < THOUSAND) return `$${Math.round(size)}`;
  if (size < THOUSAND ** 2) return `$${digits(size / THOUSAND, size < 10 * THOUSAND ? 2 : 3)}K`;
  return `$${digits(size / THOUSAND ** 2, 3)}M`;
}

export function duration(seconds: number): string {
  if (seconds < 1) return `${digits(seconds * THOUSAND, 2)} ms`;
  if (seconds < SHORT_SECONDS) return `${digits(seconds, 2)} s`;
  const minutes = seconds / SECONDS_PER_MINUTE;
  if (minutes < SHORT_SECONDS) return `${digits(minutes, 2)} min`;
  const hours = seconds / SECONDS_PER_HOUR;
  return hours < SHORT_HOURS ? `${digits(hours, 2)} h` : `${digits(hours / HOURS_PER_DAY, 2)} days`;
}

export function percent(ratio: number): string {
  const gap = 1 - ratio;
  const places = gap <= 0 || gap >= 0.1 ? 1 : Math.min(5, Math.ceil(-Math.log10(gap * PERCENT)) + 1);
  return `${Number((ratio * PERCENT).toFixed(Math.max(0, places))).toString()}%`;
}

/** "freshness 3.1 h against 1 h". */
export function promiseWords(check: PromiseCheck): string {
  switch (check.id) {
    case 'freshness':
      return `freshness ${duration(check.actual)} against ${duration(check.promised)}`;
    case 'serving':
      return check.usedRatio > THOUSAND
        ? 'the promised answer time of dashboards: the store is saturated'
        : `dashboards ${duration(check.actual)} against ${duration(check.promised)} at p95`;
    case 'decision':
      return check.usedRatio > THOUSAND
        ? 'online decisions: no model answers'
        : `decisions ${duration(check.actual)} against ${duration(check.promised)} at p99`;
    case 'reliability':
      return check.actual <= 0
        ? `reliability: late all month against ${lateHours(check.promised)}`
        : `reliability: ${lateHours(check.actual)} late a month against ${lateHours(check.promised)}`;
    case 'data-loss':
      return `${digits(check.actual * PERCENT, 2)}% of events lost against ${digits(check.promised * PERCENT, 2)}%`;
    case 'on-call':
      return check.usedRatio > THOUSAND
        ? 'people on call: nothing wakes them'
        : `${check.actual} people on call against ${check.promised}`;
    case 'budget':
      return `the budget: ${usd(check.actual)} a month against ${usd(check.promised)}`;
    case 'capacity':
      return `capacity used ${digits(check.actual * PERCENT, 2)}%`;
    case 'fan-out':
      return `one consumer against ${check.promised}`;
    case 'pins':
      return 'the kept layers exclude each other';
  }
}

function lateHours(ratio: number): string {
  return duration((1 - ratio) * HOURS_PER_MONTH * SECONDS_PER_HOUR);
}
