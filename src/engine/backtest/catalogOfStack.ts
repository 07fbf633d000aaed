/** The catalog narrowed to the stack in use, its servers to the published machine where there is one. */
import { type Catalog, type ConstantValues, makeCatalog } from '../catalog/catalog';
import type { BacktestCase } from './backtestCase';
import { readStack } from './readStack';

export function catalogOfStack(entry: BacktestCase, k: ConstantValues, machineVcpu: number | null): Catalog {
  const stack = readStack(entry);
  if (machineVcpu === null) return makeCatalog(stack, k);
  const atMost = (vcpu: number) => Math.min(vcpu, machineVcpu);
  return makeCatalog(stack, {
    ...k,
    postgresVcpuHigh: atMost(k.postgresVcpuHigh),
    postgresVcpuPerQuery: atMost(k.postgresVcpuPerQuery),
    citusVcpuHigh: atMost(k.citusVcpuHigh),
    clickhouseVcpuHigh: atMost(k.clickhouseVcpuHigh),
  });
}
