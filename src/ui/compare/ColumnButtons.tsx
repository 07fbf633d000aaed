// What can be done with a pinned scenario: open it in the console, put the present one in its place, take it away.
import { COMPARE } from '../../words/compare';
import { SmallButton } from '../why/SmallButton';

export interface ColumnActions {
  readonly onOpen: (letter: string) => void;
  readonly onReplace: (letter: string) => void;
  readonly onRemove: (letter: string) => void;
}

interface ColumnButtonsProps extends ColumnActions {
  readonly letter: string;
}

export function ColumnButtons({ letter, onOpen, onReplace, onRemove }: ColumnButtonsProps) {
  const buttons = [
    { word: COMPARE.open, act: onOpen },
    { word: COMPARE.replace, label: COMPARE.replaceLabel, act: onReplace },
    { word: COMPARE.remove, act: onRemove },
  ];
  return (
    <span className="flex flex-wrap gap-1.5">
      {buttons.map(({ word, label = word, act }) => (
        <SmallButton key={word} label={`${label}: ${letter}`} onPress={() => act(letter)}>
          {word}
        </SmallButton>
      ))}
    </span>
  );
}
