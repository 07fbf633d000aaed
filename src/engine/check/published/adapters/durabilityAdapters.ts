/** Mean life and durability of redundant stores. */
import { countNines } from '../../../availability/countNines';
import { meanLifeWithoutRepair } from '../../../availability/durability/meanLifeWithoutRepair';
import { meanTimeToLossHours } from '../../../availability/durability/meanTimeToLossHours';
import { meanTimeToLossLeadingHours } from '../../../availability/durability/meanTimeToLossLeadingHours';
import { raidMeanLifeHours } from '../../../availability/durability/raidMeanLifeHours';
import { repeatedLossProbability } from '../../../availability/durability/repeatedLossProbability';
import { shardFailuresMean } from '../../../availability/durability/shardFailuresMean';
import { poissonProbability } from '../../../probability/poissonProbability';
import type { Adapter } from '../adapter';
import { numberOf, overEach } from '../readInputs';

export const durabilityAdapters: readonly Adapter[] = [
  {
    model: /^MTTDL/,
    compute: (inputs) => {
      const deviceCount = numberOf(inputs, 'n', 2);
      const store = {
        deviceCount,
        lossCount: numberOf(inputs, 'lossCount', deviceCount),
        meanLifeHours: numberOf(inputs, 'mttf_h'),
        meanRebuildHours: numberOf(inputs, 'mttr_h'),
      };
      return { mttdl_h: meanTimeToLossLeadingHours(store), mttdlExact_h: meanTimeToLossHours(store) };
    },
  },
  {
    model: /^MTTF parallel without repair/,
    compute: (inputs) => ({
      mttf: overEach(inputs, 'n', (partCount) =>
        meanLifeWithoutRepair({ neededCount: 1, partCount, meanLife: 1 / numberOf(inputs, 'lambda') }),
      ),
    }),
  },
  {
    model: /^MTTF of mirrored pair/,
    compute: (inputs) => {
      const meanLife = numberOf(inputs, 'mtbf');
      return {
        pair: meanLifeWithoutRepair({ neededCount: 1, partCount: 2, meanLife }),
        stripe4p1: meanLifeWithoutRepair({ neededCount: 4, partCount: 5, meanLife }),
      };
    },
  },
  {
    model: /^RAID MTTF/,
    compute: (inputs) => ({
      mttf_h: raidMeanLifeHours({
        dataDiskCount: numberOf(inputs, 'disks'),
        groupCount: numberOf(inputs, 'nG'),
        dataDisksPerGroup: numberOf(inputs, 'G'),
        checkDisksPerGroup: numberOf(inputs, 'C'),
        meanLifeHours: numberOf(inputs, 'mttf_h'),
        meanRepairHours: numberOf(inputs, 'mttr_h'),
      }),
    }),
  },
  {
    model: /^erasure-coded durability/,
    compute: (inputs) => {
      const failures = shardFailuresMean({
        shardCount: numberOf(inputs, 'shards'),
        annualFailureRatio: numberOf(inputs, 'annualFailureRate'),
        rebuildHours: numberOf(inputs, 'rebuild_h'),
      });
      // The source counts exactly as many failures as lose the object; more are rarer by a factor of thousands.
      const lossPerPeriod = poissonProbability(failures, numberOf(inputs, 'failuresToLose'));
      const annualLoss = repeatedLossProbability(lossPerPeriod, numberOf(inputs, 'periods'));
      return { lambda: failures, pLossPeriod: lossPerPeriod, nines: Math.round(countNines(annualLoss)) };
    },
  },
];
