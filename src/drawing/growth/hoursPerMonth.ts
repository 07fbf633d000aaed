/** As in the model: 365.25 days over twelve months. */
export const HOURS_PER_MONTH = 730.5;
