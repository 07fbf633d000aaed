// Leads from an open receipt back to the layer that it belongs to, by link or by Escape.
import { useEffect } from 'react';
import type { LayerId } from '../../engine';
import { useSimulator } from '../../state/useSimulator';
import { SECTIONS } from '../../words/frame';
import { LAYER_NAMES } from '../../words/layers';
import { findLayerButton } from '../diagram/showReceipt';
import { BackToDiagram } from './BackToDiagram';

function goBack(layer: LayerId): void {
  const button = findLayerButton(layer);
  button?.closest('.diagram-frame')?.scrollIntoView?.({ block: 'nearest' });
  button?.focus({ preventScroll: true });
}

export function BackToDiagramPanel() {
  const layer = useSimulator((state) => state.openLayer);
  useEffect(() => {
    if (!layer) return;
    const leave = (event: KeyboardEvent) => {
      const section = document.getElementById(SECTIONS.why);
      if (event.key === 'Escape' && !event.defaultPrevented && section?.contains(document.activeElement))
        goBack(layer);
    };
    document.addEventListener('keydown', leave);
    return () => document.removeEventListener('keydown', leave);
  }, [layer]);
  return layer && <BackToDiagram name={LAYER_NAMES[layer]} onBack={() => goBack(layer)} />;
}
