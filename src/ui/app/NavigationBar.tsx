// The bar on top: whose page it is, its five views, the brief, the theme.
import type { MouseEvent } from 'react';
import { SITE, VIEW_NAMES } from '../../content/frame';
import { LINKS } from '../../content/links';
import { linkOfView } from '../../state/linkAccess';
import { VIEW_IDS, type ViewId } from '../../state/simulatorState';
import { useSimulator } from '../../state/useSimulator';
import { Icon } from '../controls/Icon';
import { isPlainClick } from './goToSection';
import { ThemeToggle } from './ThemeToggle';

function ViewLink({ id, className }: { readonly id: ViewId; readonly className: string }) {
  const address = useSimulator((state) => linkOfView(state, id));
  const isOpen = useSimulator(({ view }) => view === id);
  const { openView } = useSimulator(({ actions }) => actions);
  const open = (event: MouseEvent<HTMLAnchorElement>) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    event.currentTarget.closest('details')?.removeAttribute('open');
    openView(id);
  };
  return (
    <a href={address} onClick={open} aria-current={isOpen ? 'page' : undefined} className={className}>
      {VIEW_NAMES[id]}
    </a>
  );
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
        <span className="text-ink-3 max-md:hidden">{SITE.crumb}</span>
        <nav aria-label="Views" className="ml-auto flex gap-4 whitespace-nowrap max-md:hidden">
          {VIEW_IDS.map((id) => (
            <ViewLink
              key={id}
              id={id}
              className="inline-flex min-h-6 items-center hover:text-ink-1 aria-[current]:text-ink-1"
            />
          ))}
        </nav>
        <div className="flex items-center gap-1 max-md:ml-auto">
          <ThemeToggle />
          <details className="relative md:hidden">
            <summary
              aria-label="Views"
              className="grid size-11 list-none place-items-center rounded-control hover:bg-card [&::-webkit-details-marker]:hidden"
            >
              <Icon name="menu" className="size-5" />
            </summary>
            <nav
              aria-label="Views"
              className="absolute right-0 z-40 w-48 rounded-control border border-control bg-raised py-2 text-small"
            >
              {VIEW_IDS.map((id) => (
                <ViewLink key={id} id={id} className="flex min-h-11 items-center px-4 hover:text-ink-1" />
              ))}
            </nav>
          </details>
        </div>
      </div>
    </header>
  );
}
