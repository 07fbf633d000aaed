/** The work of a migration: hours by layer, the months a team needs for them and for the parallel run, and what both cost. */
import type { Assessment } from '../assessment/assessment';
import { catalogOf } from '../catalog/catalog';
import { MIGRATION_CONSTANTS, type MigrationConstantId } from '../catalog/constants/migration';
import type { Demand } from '../demand/demand';
import type { LayerId } from '../scenario/layers';
import type { LayerMove, MigrationReckoning, MigrationWork } from './growth';
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
  const reckoning = reckon(moves, target);
  const { parts, parallelRunMonths, hoursPerYear, engineerUsdPerYear, movedUsdPerMonth } = reckoning;
  const effortHours = addSpreads(parts.map(({ hours, times }) => scaleSpread(hours, times)));
  return {
    moves,
    reckoning,
    effortHours,
    leadMonths: leadMonths(effortHours, reckoning),
    effortUsd: scaleSpread(effortHours, engineerUsdPerYear / hoursPerYear),
    parallelRunUsd: scaleSpread(parallelRunMonths, movedUsdPerMonth),
  };
}

function reckon(moves: readonly LayerMove[], target: Assessment): MigrationReckoning {
  const { demand } = target;
  const k = migrationSpread(demand.scenario);
  const [least, share] = [k('migrationTeamEngineers'), k('migrationTeamShare')];
  const run = target.complexity.operatingEngineers;
  const team = (edge: keyof Spread) => Math.max(least[edge], share[edge] * run);
  const optionMoves = moves.filter(({ from, to }) => from !== to);
  return {
    parts: moves
      .flatMap((move) => partsOf(move, demand))
      .map(({ layer, id, times }) => ({ layer, name: MIGRATION_CONSTANTS[id].name, hours: k(id), times })),
    teamEngineers: { value: team('value'), low: team('low'), high: team('high') },
    parallelRunMonths: optionMoves.length > 0 ? k('migrationParallelRunMonths') : NO_SPREAD,
    hoursPerYear: catalogOf(demand.scenario).constants.hoursPerYear,
    engineerUsdPerYear: demand.assumptions.engineerUsdPerYear,
    movedUsdPerMonth: optionMoves.reduce(
      (sum, { layer }) => sum + target.parts[layer].infrastructureUsdPerMonth,
      0,
    ),
  };
}

interface Part {
  readonly layer: LayerId;
  readonly id: MigrationConstantId;
  readonly times: number;
}

function partsOf({ layer, from, to }: LayerMove, d: Demand): readonly Part[] {
  if (from === to) return [{ layer, id: 'migrationRedundancyHours', times: 1 }];
  const fixed = { layer, id: HOURS_TO_OPTION[to], times: 1 };
  const perUnit = HOURS_PER_UNIT[layer];
  return perUnit === null ? [fixed] : [fixed, { layer, id: perUnit, times: unitsToMove(layer, d) }];
}

/** The ranges of hours, team and parallel run, being independent, partly cancel; a smaller team takes longer. */
function leadMonths(
  effort: Spread,
  { teamEngineers: team, parallelRunMonths: beside, hoursPerYear }: MigrationReckoning,
): Spread {
  const lead = (hours: number, engineers: number, months: number) =>
    (hours * MONTHS_PER_YEAR) / (engineers * hoursPerYear) + months;
  const value = lead(effort.value, team.value, beside.value);
  const apart = (edge: 'low' | 'high') =>
    Math.hypot(
      lead(effort[edge], team.value, beside.value) - value,
      lead(effort.value, edge === 'low' ? team.high : team.low, beside.value) - value,
      beside[edge] - beside.value,
    );
  return { value, low: Math.max(0, value - apart('low')), high: value + apart('high') };
}
