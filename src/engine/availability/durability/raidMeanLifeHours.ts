/** The mean time until an array of disks with check disks loses data, in the original approximation. */

export interface DiskArray {
  /** Disks that hold data, over all groups. */
  readonly dataDiskCount: number;
  readonly groupCount: number;
  readonly dataDisksPerGroup: number;
  readonly checkDisksPerGroup: number;
  readonly meanLifeHours: number;
  readonly meanRepairHours: number;
}

/** MTTF²/((D + C n)(G + C - 1) MTTR). Source: Patterson, Gibson & Katz, SIGMOD 1988, doi 10.1145/50202.50214. */
export function raidMeanLifeHours(array: DiskArray): number {
  const disks = array.dataDiskCount + array.checkDisksPerGroup * array.groupCount;
  const othersInGroup = array.dataDisksPerGroup + array.checkDisksPerGroup - 1;
  return array.meanLifeHours ** 2 / (disks * othersInGroup * array.meanRepairHours);
}
