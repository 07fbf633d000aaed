/** The whole page as a link: the choice that stands, the settings of the studies, and the choices beside which it is compared. */

import { type Choice, COMPARED_LIMIT, VIEW_IDS, type ViewId } from '../simulatorState';
import { FIRST_SETTINGS, type StudySettings } from '../studySettings';
import { decodeLink, LONGEST_LINK, unescapeLink } from './decodeLink';
import { encodeLink } from './encodeLink';
import { COMPARED_SEPARATOR, LINK_VERSION, VIEW_CODE } from './linkCodes';
import { readSetting, writeSettings } from './settingFields';

export interface PageChoices {
  readonly choice: Choice;
  readonly compared: readonly Choice[];
  readonly settings: StudySettings;
  readonly view: ViewId;
}

export interface PageReading extends PageChoices {
  readonly ignored: readonly string[];
}

const VERSION = `${LINK_VERSION}.`;
const FIRST_VIEW: ViewId = 'design';

/** Without the leading "#". */
export function encodePageLink({ choice, compared, settings, view }: PageChoices): string {
  const open = view === FIRST_VIEW ? [] : [`${VIEW_CODE}=${view}`];
  const own = [encodeLink(choice), ...writeSettings(settings), ...open].join('.');
  return [own, ...compared.map((other) => encodeLink(other).slice(VERSION.length))].join(COMPARED_SEPARATOR);
}

/** Total, as `decodeLink` is. */
export function decodePageLink(link: unknown): PageReading {
  if (typeof link !== 'string')
    return { ...decodeLink(link), compared: [], settings: FIRST_SETTINGS, view: FIRST_VIEW };
  const tooLong = link.length > LONGEST_LINK ? [`everything after ${LONGEST_LINK} characters`] : [];
  const [own = '', ...others] = unescapeLink(link.slice(0, LONGEST_LINK)).split(COMPARED_SEPARATOR);
  const opened = takeView(own.split('.'));
  const { settings, fields, ignored } = takeSettings(opened.fields);
  const main = decodeLink(fields.join('.'));
  const kept = others.slice(0, COMPARED_LIMIT).map((other) => decodeLink(VERSION + other));
  const surplus = others.length > COMPARED_LIMIT ? ['more scenarios to compare than fit'] : [];
  return {
    choice: main.choice,
    compared: kept.map(({ choice }) => choice),
    settings,
    view: opened.view,
    ignored: [
      ...tooLong,
      ...main.ignored,
      ...opened.ignored,
      ...ignored,
      ...kept.flatMap((reading) => reading.ignored),
      ...surplus,
    ],
  };
}

function takeView(fields: readonly string[]) {
  const isView = (field: string) => field.startsWith(`${VIEW_CODE}=`);
  const named = fields.findLast(isView)?.slice(VIEW_CODE.length + 1);
  const view = VIEW_IDS.find((id) => id === named);
  return {
    view: view ?? FIRST_VIEW,
    fields: fields.filter((field) => !isView(field)),
    ignored: named === undefined || view ? [] : ['no view of this name'],
  };
}

function takeSettings(fields: readonly string[]) {
  let settings = FIRST_SETTINGS;
  const left: string[] = [];
  const ignored: string[] = [];
  for (const field of fields) {
    const reading = readSetting(settings, field);
    if (reading === null) left.push(field);
    else settings = reading.settings;
    if (reading?.ignored) ignored.push(reading.ignored);
  }
  if (settings.mapX === settings.mapY) {
    ignored.push('a map needs two axes');
    settings = { ...settings, mapX: FIRST_SETTINGS.mapX, mapY: FIRST_SETTINGS.mapY };
  }
  return { settings, fields: left, ignored };
}
