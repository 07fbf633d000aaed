// The bar on top: the way back to KarenOS, the sections of the page, the theme.
import { NAVIGATION, SITE } from '../../words/frame';
import { LINKS } from '../../words/links';
import { Icon } from '../controls/Icon';
import { ThemeToggle } from './ThemeToggle';

function NavigationLinks({ className }: { readonly className: string }) {
  return NAVIGATION.map(({ label, href }) => (
    <a key={label} href={href} className={`hover:text-ink-1 ${className}`}>
      {label}
    </a>
  ));
}

export function NavigationBar() {
  return (
    <header className="border-b border-hairline print:hidden">
      <div className="page-width flex h-12 items-center gap-6 text-micro text-ink-2">
        <a
          href={LINKS.karenOs}
          className="inline-flex min-h-6 items-center font-mono font-bold tracking-[0.12em] text-ink-1 uppercase"
        >
          {SITE.mark}
        </a>
        <span className="text-ink-3 max-md:hidden xl:hidden">{SITE.crumb}</span>
        <nav aria-label="Page" className="ml-auto flex gap-4 whitespace-nowrap max-xl:hidden 2xl:gap-5">
          <NavigationLinks className="inline-flex min-h-6 items-center" />
        </nav>
        <div className="flex items-center gap-1 max-xl:ml-auto">
          <ThemeToggle />
          <details className="relative xl:hidden">
            <summary
              aria-label="On this page"
              className="grid size-11 list-none place-items-center rounded-control hover:bg-card [&::-webkit-details-marker]:hidden"
            >
              <Icon name="menu" className="size-5" />
            </summary>
            <nav
              aria-label="On this page"
              className="absolute right-0 z-40 max-h-[80dvh] w-48 overflow-y-auto rounded-control border border-control bg-raised py-2 text-small"
            >
              <NavigationLinks className="flex min-h-11 items-center px-4" />
            </nav>
          </details>
        </div>
      </div>
    </header>
  );
}
