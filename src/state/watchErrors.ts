/** Shows on the page what would otherwise fail in silence. Nothing is sent anywhere. */
import type { StoreApi } from 'zustand/vanilla';
import type { SimulatorState } from './simulatorState';

const LONGEST_TEXT = 160;

function textOf(reason: unknown): string {
  return (reason instanceof Error ? reason.message : String(reason)).slice(0, LONGEST_TEXT);
}

/** Returns a function that ends the watch. */
export function watchErrors(store: StoreApi<SimulatorState>): () => void {
  const show = (reason: unknown) =>
    store.getState().actions.addNotice({
      id: 'error',
      text: `Something on this page failed: ${textOf(reason)}. Your scenario is kept in the address.`,
    });
  /** A style sheet that could not be had would count as there at the next try. */
  const dropLink = ({ target }: Event) => target instanceof HTMLLinkElement && target.remove();
  const onError = (event: ErrorEvent) => show(event.error ?? event.message);
  const onRejection = (event: PromiseRejectionEvent) => show(event.reason);
  addEventListener('error', dropLink, true);
  addEventListener('error', onError);
  addEventListener('unhandledrejection', onRejection);
  return () => {
    removeEventListener('error', dropLink, true);
    removeEventListener('error', onError);
    removeEventListener('unhandledrejection', onRejection);
  };
}
