// Terms that a visitor may not know, each in one or two sentences.

interface GlossaryTerm {
  readonly term: string;
  readonly meaning: string;
}

export const GLOSSARY: readonly GlossaryTerm[] = [
  { term: 'p95', meaning: 'The value that 95 of 100 cases stay under. One in twenty is worse.' },
  {
    term: 'SLA',
    meaning: 'Service-level agreement: what is promised, and what is paid back when the promise breaks.',
  },
  {
    term: 'Error budget',
    meaning: 'The late time that a reliability promise still allows: 97% of a month leaves 21.9 hours.',
  },
  {
    term: 'Freshness',
    meaning:
      'Age of the newest data when its consumer can use it. Serving time is the wait for an answer, and is counted apart.',
  },
  {
    term: 'Serving time',
    meaning: 'How long a query or a decision takes once it is asked, whatever the age of the data.',
  },
  {
    term: 'Blast radius',
    meaning: 'Share of the data product that one failed change takes down.',
  },
  {
    term: 'CUPED',
    meaning: 'Variance reduction with pre-experiment data: the same test needs fewer users.',
  },
  {
    term: 'Detectable effect',
    meaning: 'Smallest relative change that a test is built to find.',
  },
  { term: 'Headroom', meaning: 'What is left of a limit or a promise before it is used up.' },
  {
    term: 'Flip point',
    meaning: 'The place on a slider where another option becomes the answer.',
  },
  {
    term: 'Binds',
    meaning:
      'The promise, or else the load, whose easing by one tick would save the most: it is why the answer costs what it costs.',
  },
  { term: 'Toss-up', meaning: 'Total costs within 5% of each other: decide by what the team knows.' },
  { term: 'All in', meaning: 'Infrastructure and people together, USD a month.' },
  {
    term: 'Stateful system',
    meaning: 'A system that keeps data: it needs backups, upgrades with care and someone who knows it.',
  },
  {
    term: 'Structural complexity',
    meaning:
      'Components, plus interfaces times how hard the drawn graph is to take apart (Sinha and de Weck).',
  },
  {
    term: 'Outbox',
    meaning: 'A client keeps events until the server has them, so an outage delays and does not lose.',
  },
  { term: 'CDC', meaning: 'Change data capture: every row change of a database as a stream of events.' },
  {
    term: 'Incremental model',
    meaning: 'A table that reads only what is new since its last run.',
  },
  {
    term: 'Roll-up',
    meaning: 'A small table of totals, kept so that dashboards need not read raw events.',
  },
];
