/** What the model answers to one link of the page, as a record that other programs can read. */
import { type Assessment, decide, findBinding, mapLayers, PERCENTILES, readFigures } from '../src/engine';
import { decodePageLink } from '../src/state/link/pageLink';

/** The names that other programs read say at which percentile. */
function figuresOf(assessment: Assessment) {
  const { freshnessSeconds, servingSeconds, decisionSeconds, ...others } = readFigures(assessment);
  return {
    ...others,
    [`freshnessP${PERCENTILES.freshness}Seconds`]: freshnessSeconds,
    [`servingP${PERCENTILES.serving}Seconds`]: servingSeconds,
    /** Null when no decision is asked online. */
    [`decisionP${PERCENTILES.decision}Seconds`]: decisionSeconds,
  };
}

/**
 * Takes a link, or an address that ends in one. Of several scenarios that are compared, the first is answered. Total: what can't be read
 * is in `ignored`, and the rest is answered.
 */
export function answerLink(link: string) {
  const { choice, ignored } = decodePageLink(link.slice(link.indexOf('#') + 1));
  const decision = decide(choice.scenario);
  const { chosen } = decision;
  const { choices, intervalSeconds } = chosen.architecture;
  const binding = findBinding(decision);
  return {
    link,
    kind: decision.kind,
    scenario: choice.scenario,
    choices: mapLayers((layer) => choices[layer].option),
    redundancy: mapLayers((layer) => choices[layer].redundancy),
    /** Null where nothing runs on a schedule. */
    intervalSeconds,
    figures: figuresOf(chosen),
    promises: chosen.promises.map(({ id, kept, usedRatio, layer }) => ({ id, kept, usedRatio, layer })),
    broken: decision.kind === 'infeasible' ? decision.broken : [],
    /** The promise, or demand, whose loosening saves most; null when none saves anything, or nothing keeps every promise. */
    decidesTheCost: binding && {
      cause: binding.cause,
      from: binding.from,
      to: binding.to,
      savedUsdPerMonth: binding.savedUsdPerMonth,
      layer: binding.layer,
    },
    ignored,
  };
}
