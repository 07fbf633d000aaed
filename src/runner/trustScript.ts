/** The page's one Trusted Types policy for workers: only scripts of this site pass. A second policy of that name would be refused. */
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
export function trustScript(address: string): string {
  const factory = (globalThis as { trustedTypes?: TrustedTypesFactory }).trustedTypes;
  policy ??= factory?.createPolicy('app-worker', { createScriptURL: allowOwnScript }) ?? {
    createScriptURL: allowOwnScript,
  };
  return policy.createScriptURL(address) as string;
}
