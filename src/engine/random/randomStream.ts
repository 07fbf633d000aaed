/** A source of chance that is decided by its seed: each call gives the next number strictly between 0 and 1. */
export type RandomStream = () => number;
