/** What every option of the catalog holds, whatever its layer. */

/** How often a component stands: in one zone, in several zones of a region, or in two regions. */
export type Redundancy = 'one-zone' | 'several-zones' | 'two-regions';
