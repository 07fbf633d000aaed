// Words of what cannot be had or drawn: the cause, and what to do about it.
export const FAILURE = {
  label: '{name}, failed',
  broken: '{name} could not be drawn.',
  brokenRest: 'The rest of the page works; your scenario is kept in the address.',
  missing: '{name} could not be loaded.',
  causes: {
    unknown: 'The reason is being looked up.',
    unreachable: 'The server of this page cannot be reached; you may be offline.',
    renewed:
      'This page has been renewed on its server since you opened it. Reload: your scenario and settings are kept in the address.',
    absent:
      'The server does not deliver this part. Where another try does not help, reload: your scenario and settings are kept in the address.',
  },
  diagnostic: 'Diagnostic, to copy',
  again: 'Try again',
  trying: 'Trying',
  reload: 'Reload the page',
  session: 'What answers your changes',
  link: 'What writes the link',
  pin: 'What pins a scenario',
  reader: 'What reads your text could not be loaded. Press Enter to try again.',
} as const;
