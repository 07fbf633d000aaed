/** Conversions of time and size, named B-per-A. */

export const SECONDS_PER_HOUR = 3600;
export const SECONDS_PER_DAY = 86_400;
/** 365.25 days over twelve months. */
export const HOURS_PER_MONTH = 730.5;
export const DAYS_PER_MONTH = 30.4375;
export const DAYS_PER_YEAR = 365.25;
export const SECONDS_PER_MONTH = HOURS_PER_MONTH * SECONDS_PER_HOUR;
export const BYTES_PER_GB = 1e9;
export const BYTES_PER_TB = 1e12;
export const MILLION = 1e6;
