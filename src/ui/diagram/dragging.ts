// Tells texts below whether a slider is being dragged.
import { createContext } from 'react';

export const Dragging = createContext(false);
