/** The four ways to see one design. */
export const PICTURE_IDS = ['diagram', 'time', 'evolution', 'table'] as const;
export type PictureId = (typeof PICTURE_IDS)[number];
