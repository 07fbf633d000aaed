/** Size of the machine in use, where it is published: its processors, or its memory at four gigabytes each, as general-purpose machines come. */
import type { BacktestCase } from './backtestCase';

const PROCESSORS = /([\d,]+) (?:v?CPU|cores)\b/;
const MEMORY = /([\d,]+) GB (?:server|VM)\b/;
const GB_PER_VCPU = 4;

export function readMachineVcpu({ stack }: BacktestCase): number | null {
  const words = `${stack.storage}; ${stack.deployment}`;
  const processors = number(PROCESSORS.exec(words));
  if (processors !== null) return processors;
  const gigabytes = number(MEMORY.exec(words));
  return gigabytes === null ? null : gigabytes / GB_PER_VCPU;
}

function number(match: RegExpExecArray | null): number | null {
  return match?.[1] === undefined ? null : Number(match[1].replaceAll(',', ''));
}
