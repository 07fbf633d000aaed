// How many random scenarios a law is tried on: all of them, unless SCENARIO_SHARE asks for a share (mutation tests).
const share = Number(process.env.SCENARIO_SHARE ?? 1);

export const scenarioRuns = (all: number, fewest = 10): number =>
  Math.max(Math.min(all, fewest), Math.round(all * share));
