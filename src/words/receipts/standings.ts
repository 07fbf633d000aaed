/** How much each output may be trusted, as MODEL.md has it law by law. */
import type { Standing } from './receipt';

const exact = (note: string): Standing => ({ kind: 'exact', note });
const approximation = (note: string): Standing => ({ kind: 'approximation', note });
const estimate = (note: string): Standing => ({ kind: 'estimate', note });

export const STANDINGS = {
  freshness: approximation(
    'The waits are exact. Several delays are taken as one lognormal: within 0.2% of a simulation from p5 to p99.9 where waits dominate, 2.4% low at p99 on the way to an online store.',
  ),
  serving: approximation(
    'Exact for the mean of a shared machine. As a percentile 5% low at a load of 16%, 8% at 30% and 16% at 60%, against a simulation.',
  ),
  decision: approximation(
    'The wait is exact (Erlang C). The percentiles are those of a lognormal: against a simulation 6% high on four cores, 2% low at p99 on 94.',
  ),
  bill: approximation(
    'A sum of list prices. Against the published totals of one guide it is checked further down; discounts and free tiers are left out, and they are often large.',
  ),
  people: estimate(
    'No published source gives hours per tool. Ranges span a factor of four to ten, so trust the order more than the figure.',
  ),
  late: approximation(
    'Causes are added as if they never overlapped: an upper bound, about an hour a month too high at Startup.',
  ),
  changes: estimate(
    'The product is exact; what goes into it is not: rates of failed changes come from surveys, repair and reach are judgement.',
  ),
  structure: estimate(
    'The formula is published and its graph energy exact. The weights of the components are judgement: the order holds, the absolute number does not.',
  ),
  rate: exact('A division of what you set; the peak is your ratio of busiest hour to mean.'),
  liveTests: exact("Little's law, in the mean, whatever the lengths of tests."),
  power: exact('For the normal approximation of a two-sided test of two proportions, read once.'),
  budget: exact('Your promise, written in hours of a month of 730.5 hours.'),
  defaults: estimate('Defaults that follow your sliders. Each can be set by hand among the assumptions.'),
  promise: exact('Your promise, as you set it, and who it is made to.'),
  limit: approximation(
    'What is used over what the part can carry. Capacities are published limits, one benchmark, or estimates; skew and noisy neighbours are left out.',
  ),
  search: exact(
    'Every compatible design is weighed, and a test holds the search against trying them all. It is exact for this catalog and these constants, and no more.',
  ),
  binding: exact('A difference between two decisions one labelled tick apart, not a slope.'),
  flips: exact('One decision for every place of the slider, the rest held where it is.'),
} as const satisfies Record<string, Standing>;
