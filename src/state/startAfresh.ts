/** Starts a page that carries no answer, as in development and in tests: the engine comes first. */
import { provideEngine } from './provideEngine';
import { startSimulatorStore } from './simulatorStore';

export function startAfresh(): void {
  provideEngine();
  startSimulatorStore();
}
