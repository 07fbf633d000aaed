// Who it is that keeps no promise: anything of the catalog, what pins leave of it, or the one design that is held.
export const NOTHING_KEEPS = {
  free: 'nothing in the catalog keeps every promise',
  pinned: 'nothing that the pins leave keeps every promise',
  held: 'the held design does not keep every promise',
} as const;

/** Where the catalog goes without saying. */
export const NOTHING_KEEPS_HERE = { ...NOTHING_KEEPS, free: 'nothing keeps every promise' } as const;

export const GOES_NO_FURTHER = {
  free: 'nothing in the catalog goes further at any price',
  pinned: 'nothing that the pins leave goes further at any price',
  held: 'the held design goes no further at any price',
} as const;

export const NOTHING_KEEPS_BELOW_CEILING = {
  free: 'nothing below this ceiling keeps every promise',
  pinned: 'nothing that the pins leave keeps every promise below this ceiling',
  held: 'the held design does not keep every promise below this ceiling',
} as const;
