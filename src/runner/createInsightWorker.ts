/** Starts the worker under the page's Trusted Types policy, which lets only scripts of this site through. */
import workerAddress from './insight.worker?worker&url';

interface ScriptPolicy {
  createScriptURL(address: string): unknown;
}

interface TrustedTypesFactory {
  createPolicy(name: string, rules: { createScriptURL: (address: string) => string }): ScriptPolicy;
}

let policy: ScriptPolicy | null = null;

function allowOwnScript(address: string): string {
  if (new URL(address, location.href).origin !== location.origin)
    throw new TypeError(`Foreign script: ${address}`);
  return address;
}

/** Browsers without Trusted Types take the address as it is. */
function trust(address: string): string {
  const factory = (globalThis as { trustedTypes?: TrustedTypesFactory }).trustedTypes;
  policy ??= factory?.createPolicy('app-worker', { createScriptURL: allowOwnScript }) ?? {
    createScriptURL: allowOwnScript,
  };
  return policy.createScriptURL(address) as string;
}

export function createInsightWorker(): Worker {
  return new Worker(trust(workerAddress), { type: 'module', name: 'insight' });
}
