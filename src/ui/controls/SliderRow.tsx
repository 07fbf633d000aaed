// Lays the four sliders side by side, two by two, or one under the other.
import { Slider, type SliderProps } from './Slider';

interface SliderRowProps {
  readonly sliders: readonly SliderProps[];
}

export function SliderRow({ sliders }: SliderRowProps) {
  return (
    <div className="grid grid-cols-1 gap-x-6 gap-y-4 md:grid-cols-2 xl:grid-cols-4 xl:gap-x-5 2xl:gap-x-6">
      {sliders.map((slider) => (
        <Slider key={slider.driver.id} {...slider} />
      ))}
    </div>
  );
}
