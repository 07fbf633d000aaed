/** What moving from one architecture to another takes: hours, months, money, each with its range. */

import { catalogOf } from '../../data/catalog';
import { MIGRATION_CONSTANTS, type MigrationConstantId } from '../../data/constants/migration';
import type { Assessment } from '../../laws/assessment';
import type { Demand } from '../../laws/demand';
import { LAYER_IDS, type LayerId } from '../../layers';
import { OPTIONS } from '../../options/options';
import type { Requirements } from '../../requirements';
import {
  addSpreads,
  type HeldChoices,
  type LayerMove,
  type Migration,
  type MigrationCause,
  type MigrationReckoning,
  type MigrationWork,
  NO_SPREAD,
  type Spread,
  scaleSpread,
} from './growth';
import { findBreak, type Move, type MoveCost, type Settled } from './moves';

/** The layers in which two architectures differ, by option or by redundancy. */
export function listMoves(from: HeldChoices, to: HeldChoices): readonly LayerMove[] {
  return LAYER_IDS.filter(
    (layer) => from[layer].option !== to[layer].option || from[layer].redundancy !== to[layer].redundancy,
  ).map((layer) => ({
    layer,
    from: from[layer].option,
    to: to[layer].option,
    fromRedundancy: from[layer].redundancy,
    toRedundancy: to[layer].redundancy,
  }));
}

/** The constants of migration that a scenario is reckoned with, each with its range; a number of the visitor's own is known, as it is in the study of doubt. */
function migrationSpread(scenario: Requirements): (id: MigrationConstantId) => Spread {
  const { constants } = catalogOf(scenario);
  return (id) => {
    const value = constants[id];
    const isOwn = scenario.constants?.[id] !== undefined;
    const { low, high } = isOwn ? { low: value, high: value } : MIGRATION_CONSTANTS[id];
    return { value, low, high };
  };
}

/** Null where the work hardly grows with size. */
const HOURS_PER_UNIT: Readonly<Record<LayerId, MigrationConstantId | null>> = {
  ingestion: null,
  storage: 'migrationHoursPerStoreTable',
  processing: 'migrationHoursPerProcessingTable',
  modeling: 'migrationHoursPerModel',
  deployment: 'migrationHoursPerJob',
  monitoring: null,
};

// The work of a migration: hours by layer, the months a team needs for them and for the parallel run, and what both cost.

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
  const fixed = { layer, id: OPTIONS[to].migrationHours, times: 1 };
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

/** Migrations between the places of a study: their cost for the plan, and their words' worth of facts once the plan stands. */
export interface MigrationGround {
  readonly places: readonly HeldChoices[];
  /** By place, then by month. */
  readonly settled: readonly (readonly Settled[])[];
  /** Above 0 where another place does better by the promises. */
  readonly excess: (month: number, place: number) => number;
}

export interface Migrations {
  readonly costOf: (from: number, to: number, landing: number) => MoveCost;
  readonly describe: (path: readonly Move[]) => readonly Migration[];
}

export function makeMigrations({ places, settled, excess }: MigrationGround): Migrations {
  const known = new Map<string, MigrationWork>();
  const monthsOf = (place: number) => settled[place] as readonly Settled[];
  const at = (month: number, place: number) => monthsOf(place)[month] as Settled;

  function workOf(from: number, to: number, landing: number): MigrationWork {
    const key = `${from} ${to} ${landing}`;
    const work =
      known.get(key) ??
      measureMigration(
        listMoves(places[from] as HeldChoices, places[to] as HeldChoices),
        at(landing, to).assessment,
      );
    known.set(key, work);
    return work;
  }

  function causeOf({ month, from, to }: Move, since: number): MigrationCause {
    const found = findBreak(monthsOf(from), since, (later) => excess(later, from) > 0);
    if (found !== null && found.month <= month) return { kind: 'promise', ...found };
    return {
      kind: 'saving',
      savedUsdPerMonth: at(month, from).objectiveUsd - at(month, to).objectiveUsd,
      wouldBreak: found,
    };
  }

  return {
    costOf(from, to, landing) {
      const work = workOf(from, to, landing);
      const counted = at(landing, to).assessment.demand.scenario.objective === 'total';
      return {
        usd: work.parallelRunUsd.value + (counted ? work.effortUsd.value : 0),
        leadMonths: Math.ceil(work.leadMonths.value),
      };
    },
    describe(path) {
      return path.map((move, index) => {
        const work = workOf(move.from, move.to, move.month);
        const cause = causeOf(move, path[index - 1]?.month ?? 0);
        return {
          ...work,
          month: move.month,
          startMonth: move.month - Math.ceil(work.leadMonths.value),
          lateMonths: cause.kind === 'promise' ? move.month - cause.month : 0,
          cause,
        };
      });
    },
  };
}
