/** How long a test may take at most. */
import { ASSUMPTIONS } from '../scenario/assumptions';

export const DAYS_PER_WEEK = 7;

const longestDays = Math.max(
  ...ASSUMPTIONS.filter(({ id }) => id === 'experimentDays').map(({ high }) => high),
);

/** Whole weeks within the longest test that the assumptions allow. */
export const LONGEST_WEEKS = Math.floor(longestDays / DAYS_PER_WEEK);
