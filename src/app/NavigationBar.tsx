// The bar on top: whose page it is, its five views, the brief, the theme.
import { type MouseEvent, useRef } from 'react';
import { SITE, VIEW_NAMES } from '../content/frame';
import { LINKS } from '../content/links';
import { Button } from '../kit/Button';
import { Icon } from '../kit/Icon';
import { linkOfView } from '../state/linkAccess';
import { VIEW_IDS, type ViewId } from '../state/simulatorState';
import { useSimulator } from '../state/useSimulator';
import { ThemeToggle } from '../ui/app/ThemeToggle';
import { SHELL, TOOLS } from '../words/app';
import { printBrief } from './printBrief';

interface ViewLinkProps {
  readonly id: ViewId;
  readonly className: string;
  readonly label?: string;
}

function isPlainClick({ ctrlKey, metaKey, shiftKey, altKey, button }: MouseEvent): boolean {
  return !(ctrlKey || metaKey || shiftKey || altKey) && button === 0;
}

/** A link to a view, with the scenario that stands, so that it opens in another tab too. */
export function ViewLink({ id, className, label = VIEW_NAMES[id] }: ViewLinkProps) {
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
      {label}
    </a>
  );
}

export function NextViewLink() {
  return (
    <p className="next-view page-width">
      {SHELL.next} <ViewLink id="map" className="quiet-link" label={SHELL.nextMap} />
    </p>
  );
}

function Views({ className }: { readonly className: string }) {
  return VIEW_IDS.map((id) => <ViewLink key={id} id={id} className={className} />);
}

export function NavigationBar() {
  const menu = useRef<HTMLDetailsElement>(null);
  return (
    <header className="bar">
      <div className="bar-inner page-width">
        <a href={LINKS.karenOs} className="bar-mark">
          {SITE.mark}
        </a>
        <p className="bar-who">
          <span className="bar-site">{SHELL.site}</span>
          <span className="bar-site-short">{SHELL.siteShort}</span>
          <span className="bar-role">{SHELL.role}</span>
        </p>
        <nav aria-label={TOOLS.menu} className="bar-views">
          <Views className="bar-view" />
        </nav>
        <div className="bar-tools">
          <span className="bar-brief">
            <Button onClick={printBrief}>{TOOLS.brief}</Button>
          </span>
          <ThemeToggle />
          <details ref={menu} className="bar-menu">
            <summary aria-label={TOOLS.menu} className="tool">
              <Icon name="menu" className="size-5" />
            </summary>
            <nav aria-label={TOOLS.menu}>
              <Views className="bar-menu-link" />
              <button
                type="button"
                className="bar-menu-link"
                onClick={() => {
                  menu.current?.removeAttribute('open');
                  printBrief();
                }}
              >
                {TOOLS.brief}
              </button>
            </nav>
          </details>
        </div>
      </div>
    </header>
  );
}
