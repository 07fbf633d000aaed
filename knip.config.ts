// Finds dead code: `knip` what nothing uses, `knip --production` what only tests and tools run.
import type { KnipConfig } from 'knip';

const config = ({ production = false }: { readonly production?: boolean }): KnipConfig => ({
  entry: [
    'src/{main,prerender}.tsx!',
    // Loaded by its name, to write the bounds that the page ships with: npm run constants.
    'src/engine/data/constantBounds.ts!',
    'scripts/*.mjs',
    'scripts/answers/{answerTable,drawLinks}.ts',
    'scripts/documents/writeTexts.ts',
    'examples/{decide.mjs,answerLink.ts}',
  ],
  project: ['src/**/*.{ts,tsx,css}!', '{scripts,examples}/**/*.{mjs,ts}', 'tests/**/*.{ts,tsx}'],
  ignoreDependencies: [
    '@fontsource-variable/inter',
    '@fontsource-variable/jetbrains-mono',
    '@stryker-mutator/engine-runner',
  ],
  // What its own file runs is alive, though only a test imports it by name; a name that nobody imports need not be exported.
  ignoreExportsUsedInFile: production || { interface: true, type: true },
});

export default config;
