// Words of the footer.
import type { NavigationLink } from './frame';
import { LINKS } from './links';

export const FOOTER = {
  note: 'Product names are trademarks of their owners; no affiliation. List prices, us-east-1, discounts not included.',
  links: [
    { label: 'Back to KarenOS', href: LINKS.karenOs },
    { label: 'View code', href: LINKS.code },
    { label: 'Resume', href: LINKS.resume },
  ] satisfies readonly NavigationLink[],
} as const;
