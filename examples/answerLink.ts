/** What the model answers to one link of the page, as a record that other programs can read. */
import { type Assessment, blameLayer, decide, findBinding, mapLayers } from '../src/engine';
import { decodePageLink } from '../src/state/link/pageLink';

function figuresOf({ cost, freshness, serving, reliability, dataLoss, complexity }: Assessment) {
  return {
    infrastructureUsdPerMonth: cost.infrastructureUsdPerMonth,
    peopleUsdPerMonth: cost.peopleUsdPerMonth,
    totalUsdPerMonth: cost.totalUsdPerMonth,
    freshnessP95Seconds: freshness.p95Seconds,
    servingP95Seconds: serving.dashboardP95Seconds,
    /** Null when no decision is asked online. */
    decisionP99Seconds: serving.decisionP99Seconds,
    onTimeRatio: reliability.onTimeRatio,
    lateHoursPerMonth: reliability.lateHoursPerMonth,
    dataLossRatio: dataLoss.lostRatio,
    structuralComplexity: complexity.structural,
    operatingEngineers: complexity.operatingEngineers,
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
    promises: chosen.promises.map(({ id, kept, usedRatio }) => ({
      id,
      kept,
      usedRatio,
      layer: blameLayer(id, chosen),
    })),
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
