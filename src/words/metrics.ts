// Words around the four metric cards and their receipts.
export const METRICS = {
  heading: 'Results',
} as const;
