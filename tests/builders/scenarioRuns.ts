// How many random scenarios a law is tried on: all of them, unless SCENARIO_SHARE asks for a share (mutation tests).
const share = Number(process.env.SCENARIO_SHARE ?? 1);
const FEWEST = 10;

export const scenarioRuns = (all: number): number => Math.max(Math.min(all, FEWEST), Math.round(all * share));
