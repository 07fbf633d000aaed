// `npm run imports`: prints the violations of the import rules and fails when there are any.
import { checkImportRules } from './importRules.mjs';
import { PROJECT_FOLDER } from './runNpm.mjs';

const { modules, violations } = await checkImportRules(PROJECT_FOLDER);
for (const violation of violations) console.error(violation);
console.log(`${modules} modules read, ${violations.length} violations of the import rules`);
process.exit(violations.length > 0 ? 1 : 0);
