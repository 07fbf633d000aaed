// Checks a source tree against the import rules, and refuses to pass when it could read nothing.
import { cruise } from 'dependency-cruiser';
import config from '../.dependency-cruiser.mjs';

/**
 * @param {string} folder that holds `src`
 * @returns {Promise<{ modules: number, violations: string[] }>}
 */
export async function checkImportRules(folder) {
  const { options, ...ruleSet } = config;
  const { output } = await cruise(['src'], {
    ...options,
    baseDir: folder,
    ruleSet,
    validate: true,
  });
  if (typeof output === 'string') throw new Error('The import check gave text where data was expected.');
  const { summary, modules } = output;
  const read = modules.filter(({ source }) => source.startsWith('src/')).length;
  if (read === 0) throw new Error('The import check read 0 modules: it proves nothing.');
  return {
    modules: read,
    violations: summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`),
  };
}
