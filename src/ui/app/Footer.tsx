// The end of the page: what the names and prices are, and the ways back.
import { FOOTER } from '../../words/footer';

export function Footer() {
  return (
    <footer className="mt-28 border-t border-hairline pt-7 pb-10 text-micro text-ink-3 max-md:mt-16 max-md:pb-28 print:hidden">
      <div className="page-width flex flex-wrap gap-x-6 gap-y-3">
        <p>{FOOTER.note}</p>
        <nav aria-label="Elsewhere" className="flex flex-wrap gap-6 text-ink-2 md:ml-auto">
          {FOOTER.links.map(({ label, href }) => (
            <a key={label} href={href} className="inline-flex min-h-6 items-center hover:text-ink-1">
              {label}
            </a>
          ))}
        </nav>
      </div>
    </footer>
  );
}
