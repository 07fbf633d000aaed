// Finds markup in a built page that the content security policy would block.

const FORBIDDEN = [
  { what: 'style attribute', pattern: /<[a-z][^>]*\sstyle\s*=/i },
  { what: 'style element', pattern: /<style[\s>]/i },
  { what: 'inline script', pattern: /<script(?![^>]*\ssrc\s*=)[^>]*>/i },
  { what: 'inline event handler', pattern: /<[a-z][^>]*\son[a-z]+\s*=/i },
];

/**
 * @param {string} html
 * @returns {string[]} what was found, empty when the page is clean
 */
export function findForbiddenMarkup(html) {
  return FORBIDDEN.flatMap(({ what, pattern }) => {
    const found = pattern.exec(html);
    return found ? [`${what}: ${html.slice(found.index, found.index + 120)}`] : [];
  });
}
