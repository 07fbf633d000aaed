// Words that every study below the console shares.
export const STUDY = {
  waiting: 'Being worked out in your browser.',
  refining: 'Being refined.',
  slower: 'The background worker stopped; this was worked out on the page itself, from less.',
  failed:
    'This could not be worked out for this scenario. The architecture and its figures above are not affected.',
  missing:
    'What works this out could not be loaded: you may be offline, or the page has been renewed on its server. The architecture and its figures above are not affected.',
} as const;
