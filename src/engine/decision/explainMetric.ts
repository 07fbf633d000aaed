/** The receipt of a metric: definition, law, the law with the numbers put in, its lines, its inputs, its constants, its limits. */
import { type Catalog, catalogOf } from '../catalog/catalog';
import { billSection, peopleSection } from './costSections';
import type { Decision, MetricId } from './decision';
import { decisionSection, freshnessSection, servingSection } from './latencySections';
import type { MetricReceipt, ReceiptSection } from './metricReceipt';
import { ownConstants, receiptConstants } from './receiptConstants';
import { INPUTS, receiptInputs } from './receiptInputs';
import { changeSection, lateSection, structureSection } from './reliabilitySections';
import { sizeArchitecture } from './sizeArchitecture';

const DEFINITIONS: Readonly<Record<MetricId, string>> = {
  latency:
    'Freshness is the time from an event to its use by the consumer who needs it; serving is the time from a question to its answer. They are never added.',
  cost: 'What the bill says in a month, at list prices, and beside it the hours of engineers that the architecture asks for.',
  reliability: 'Share of a month in which the data product is up and its data no older than promised.',
  complexity:
    'How much there is to understand and to run: structure of the drawn graph, engineers, systems with state of their own.',
};
const LIMITS: Readonly<Record<MetricId, string>> = {
  latency:
    'Stages are taken as independent and summed by mean and variance. Result caches, skewed keys and cold starts are left out. Scan rates come from one public benchmark.',
  cost: 'List prices in us-east-1 without discounts, free tiers or commitments. Hours of people are estimates with wide ranges; migration is left out.',
  reliability:
    'Rates of failed changes and times to repair differ more between teams than between tools. Outages are exponential in length and independent of load.',
  complexity:
    'The order of architectures is defensible, the absolute number is not: component weights are estimates.',
};

/** Finds the design again for its sizes: for when a receipt is opened. */
export function explainMetric(
  decision: Decision,
  metric: MetricId,
  catalog: Catalog = catalogOf(decision.scenario),
): MetricReceipt {
  const { design } = sizeArchitecture(decision.chosen.architecture, decision.scenario, catalog);
  const { chosen } = decision;
  const sections: Readonly<Record<MetricId, () => readonly ReceiptSection[]>> = {
    latency: () => [
      freshnessSection(chosen, design),
      servingSection(chosen, design),
      ...decisionSection(chosen),
    ],
    cost: () => [billSection(chosen), peopleSection(chosen)],
    reliability: () => [lateSection(chosen), changeSection(chosen)],
    complexity: () => [structureSection(chosen)],
  };
  return {
    metric,
    definition: DEFINITIONS[metric],
    sections: sections[metric](),
    inputs: receiptInputs(decision.scenario, INPUTS[metric]),
    constants: receiptConstants(metric, design, catalog.constants, ownConstants(decision.scenario)),
    limits: LIMITS[metric],
  };
}
