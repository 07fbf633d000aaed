// Chooses which picture of the same design is shown.
import { memo, useRef } from 'react';
import { useEarlyChoice } from '../../kit/useEarlyChoice';
import { STAGE } from '../../words/stage';
import { PICTURE_IDS, type PictureId } from './picture';

interface PictureSwitchProps {
  readonly picture: PictureId;
  readonly onPicture: (picture: PictureId) => void;
  /** Called when a visitor reaches for the switch, so that a picture can be fetched ahead. */
  readonly onReach: () => void;
}

export const PictureSwitch = memo(function PictureSwitch({
  picture,
  onPicture,
  onReach,
}: PictureSwitchProps) {
  const group = useRef<HTMLDivElement>(null);
  useEarlyChoice(group, PICTURE_IDS, picture, onPicture);
  return (
    <div
      ref={group}
      role="radiogroup"
      aria-label={STAGE.picturesName}
      className="stage-switch"
      onPointerEnter={onReach}
      onFocus={onReach}
    >
      {PICTURE_IDS.map((id) => (
        <label key={id}>
          <input
            type="radio"
            autoComplete="off"
            name="picture"
            value={id}
            checked={picture === id}
            onChange={() => onPicture(id)}
          />
          <span>{STAGE.pictures[id]}</span>
        </label>
      ))}
    </div>
  );
});
