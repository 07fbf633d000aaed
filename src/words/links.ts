// The addresses that leave this page: the owner of the site changes them here.
export const LINKS = {
  karenOs: 'https://kasigila.github.io/',
  code: 'https://github.com/kasigila/kasigila.github.io',
  resume: 'https://kasigila.github.io/Karen_Marie_Kasigila_Resume.pdf',
} as const;

/** Where MODEL.md can be read; inside the code above until it has an address of its own. */
export const MODEL_DOCUMENT = LINKS.code;
