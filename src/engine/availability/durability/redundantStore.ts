/** A store that keeps every object on several devices and rebuilds a lost one. */
export interface RedundantStore {
  /** Devices that hold one object. */
  readonly deviceCount: number;
  /** Failed devices at once that lose the object: all for replicas, parity shards plus one for erasure codes. */
  readonly lossCount: number;
  readonly meanLifeHours: number;
  readonly meanRebuildHours: number;
}
