/** The work of a migration: hours by layer, the months a team needs for them and for the parallel run, and what both cost. */
import type { Assessment } from '../assessment/assessment';
import { catalogOf } from '../catalog/catalog';
import type { MigrationConstantId } from '../catalog/constants/migration';
import type { Demand } from '../demand/demand';
import type { LayerId } from '../scenario/layers';
import type { LayerMove, MigrationWork } from './growth';
import { HOURS_PER_UNIT, HOURS_TO_OPTION } from './migrationConstants';
import { migrationSpread } from './migrationSpread';
import { addSpreads, NO_SPREAD, type Spread, scaleSpread } from './spread';

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

/** `target` is the new architecture, assessed in the month in which it lands. */
export function measureMigration(moves: readonly LayerMove[], target: Assessment): MigrationWork {
  const { demand } = target;
  const k = migrationSpread(demand.scenario);
  const effortHours = addSpreads(moves.flatMap((move) => sharesOf(move, demand, k)));
  const optionMoves = moves.filter(({ from, to }) => from !== to);
  const { hoursPerYear } = catalogOf(demand.scenario).constants;
  const run = target.complexity.operatingEngineers;
  const [least, share] = [k('migrationTeamEngineers'), k('migrationTeamShare')];
  const team = (edge: keyof Spread) => Math.max(least[edge], share[edge] * run);
  const hoursPerMonth = hoursPerYear / MONTHS_PER_YEAR;
  const beside = optionMoves.length > 0 ? k('migrationParallelRunMonths') : NO_SPREAD;
  const lead = (hours: number, engineers: number, months: number) =>
    hours / (engineers * hoursPerMonth) + months;
  const value = lead(effortHours.value, team('value'), beside.value);
  const apart = (hours: number, engineers: number, months: number) =>
    Math.hypot(
      lead(hours, team('value'), beside.value) - value,
      lead(effortHours.value, engineers, beside.value) - value,
      months - beside.value,
    );
  return {
    moves,
    effortHours,
    leadMonths: {
      value,
      low: Math.max(0, value - apart(effortHours.low, team('high'), beside.low)),
      high: value + apart(effortHours.high, team('low'), beside.high),
    },
    effortUsd: scaleSpread(effortHours, demand.assumptions.engineerUsdPerYear / hoursPerYear),
    parallelRunUsd: scaleSpread(
      beside,
      optionMoves.reduce((sum, { layer }) => sum + target.parts[layer].infrastructureUsdPerMonth, 0),
    ),
  };
}

function sharesOf(
  { layer, from, to }: LayerMove,
  d: Demand,
  k: (id: MigrationConstantId) => Spread,
): readonly Spread[] {
  if (from === to) return [k('migrationRedundancyHours')];
  const fixed = k(HOURS_TO_OPTION[to]);
  const perUnit = HOURS_PER_UNIT[layer];
  return perUnit === null ? [fixed] : [fixed, scaleSpread(k(perUnit), unitsToMove(layer, d))];
}
