/** The work of a migration: hours by layer, the months a team needs for them and for the parallel run, and what both cost. */
import type { Assessment } from '../assessment/assessment';
import { catalogOf } from '../catalog/catalog';
import type { MigrationConstants } from '../catalog/constants/migration';
import type { Demand } from '../demand/demand';
import type { Sourced } from '../provenance/sourced';
import type { LayerId } from '../scenario/layers';
import type { LayerMove, MigrationWork, Spread } from './growth';

const MONTHS_PER_YEAR = 12;

/** Things in a layer that must each be moved. */
export function unitsToMove(layer: LayerId, d: Demand): number {
  switch (layer) {
    case 'storage':
    case 'processing':
      return d.tables;
    case 'modeling':
      return d.assumptions.models;
    case 'deployment':
      return d.tables + d.liveTests + d.assumptions.models;
    case 'ingestion':
    case 'monitoring':
      return 0;
  }
}

interface Share {
  readonly times: number;
  readonly of: Sourced;
}

/** Sums shares and carries their ranges through; being independent, they partly cancel. */
function addShares(shares: readonly Share[]): Spread {
  const value = shares.reduce((sum, { times, of }) => sum + times * of.value, 0);
  const side = (edge: (of: Sourced) => number) =>
    Math.hypot(...shares.map(({ times, of }) => times * (edge(of) - of.value)));
  return { value, low: Math.max(0, value - side((of) => of.low)), high: value + side((of) => of.high) };
}

/** `target` is the new architecture, assessed in the month in which it lands. */
export function measureMigration(
  moves: readonly LayerMove[],
  target: Assessment,
  k: MigrationConstants,
): MigrationWork {
  const { demand } = target;
  const effortHours = addShares(moves.flatMap((move) => sharesOf(move, demand, k)));
  const optionMoves = moves.filter(({ from, to }) => from !== to);
  const { hoursPerYear } = catalogOf(demand.scenario).constants;
  const { engineerUsdPerYear } = demand.assumptions;
  const run = target.complexity.operatingEngineers;
  const team = (edge: keyof Spread) => Math.max(k.teamEngineers[edge], k.teamShare[edge] * run);
  const hoursPerMonth = hoursPerYear / MONTHS_PER_YEAR;
  const beside = optionMoves.length > 0 ? k.parallelRunMonths : null;
  const lead = (hours: number, engineers: number, months: number) =>
    hours / (engineers * hoursPerMonth) + months;
  const value = lead(effortHours.value, team('value'), beside?.value ?? 0);
  const apart = (hours: number, engineers: number, months: number) =>
    Math.hypot(
      lead(hours, team('value'), beside?.value ?? 0) - value,
      lead(effortHours.value, engineers, beside?.value ?? 0) - value,
      months - (beside?.value ?? 0),
    );
  return {
    moves,
    effortHours,
    leadMonths: {
      value,
      low: Math.max(0, value - apart(effortHours.low, team('high'), beside?.low ?? 0)),
      high: value + apart(effortHours.high, team('low'), beside?.high ?? 0),
    },
    effortUsd: (effortHours.value * engineerUsdPerYear) / hoursPerYear,
    parallelRunUsd:
      (beside?.value ?? 0) *
      optionMoves.reduce((sum, { layer }) => sum + target.parts[layer].infrastructureUsdPerMonth, 0),
  };
}

function sharesOf({ layer, from, to }: LayerMove, d: Demand, k: MigrationConstants): readonly Share[] {
  if (from === to) return [{ times: 1, of: k.redundancyHours }];
  const perUnit = k.hoursPerUnit[layer];
  const fixed = { times: 1, of: k.hoursToOption[to] };
  return perUnit === null ? [fixed] : [fixed, { times: unitsToMove(layer, d), of: perUnit }];
}
