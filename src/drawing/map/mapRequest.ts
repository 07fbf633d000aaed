/** What a map is asked: its own two drivers make no difference, so they are set to where they begin. */
import { DRIVERS, type DriverId, type MapRequest, type Scenario } from '../../engine';

export function mapRequest(scenario: Scenario, x: DriverId, y: DriverId): MapRequest {
  return {
    scenario: { ...scenario, ...atStart(x), ...atStart(y) },
    x,
    y,
  };
}

function atStart(driver: DriverId): Partial<Scenario> {
  const { field, detents } = DRIVERS[driver];
  return { [field]: detents[0] };
}
