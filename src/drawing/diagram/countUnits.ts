/** Says how many units stand there: "6 brokers", "1 server", "2.4 collector vCPU". */
import type { Part } from '../../engine';
import { formatCount } from '../../words/format/number';

/** The s of a plural, in "brokers", "credits/h" and "jobs watched". */
const PLURAL = /^([a-z]+[^su])s(?=$|[ /])/;

const DOING = / (in a run|carried|watched)$/;
const FINE_BELOW = 10;

export function countUnits({ unitCount, unitName }: Pick<Part, 'unitCount' | 'unitName'>): string {
  const known = Math.max(unitCount, 0);
  const count = formatCount(known < FINE_BELOW ? known : Math.round(known));
  return `${count} ${count === '1' ? unitName.replace(PLURAL, '$1') : unitName}`;
}

/** Without what the unit is doing there: "84 jobs", "2.5 credits/h". */
export function countUnitsShort({ unitCount, unitName }: Pick<Part, 'unitCount' | 'unitName'>): string {
  return countUnits({ unitCount, unitName: unitName.replace(DOING, '') });
}
