import { formatField } from '../../words/format/number';
import { type Judgement, readQuantity, type TypedField } from '../../words/format/readQuantity';

export type SettingBounds = Pick<TypedField, 'low' | 'high' | 'unit' | 'isWhole'>;

const SHARE = /^(share|ratio|fraction|relative|%)/;

export function judgeSetting(text: string, { low, high, unit, isWhole = false }: SettingBounds): Judgement {
  const example = SHARE.test(unit) ? '12%' : isWhole ? '12' : '5k or 0.5';
  return readQuantity(text, { low, high, unit, isWhole, example, write: formatField });
}
