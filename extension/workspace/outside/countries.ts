import { words } from '../../ui/words';

/** Codes that name no country of a person: groups, tests and states that are no more. */
const none = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ', 'AN', 'BU', 'CS', 'DD', 'DY', 'FX', 'HV', 'NH', 'NQ', 'NT', 'PC', 'PU', 'PZ', 'RH', 'SU', 'TP', 'UK', 'VD', 'WK', 'YD', 'YU', 'ZR', 'AC', 'CP', 'CQ', 'DG', 'EA', 'IC', 'JT', 'MI', 'TA']);

/** Every country by its name in the language of the page, in that language's order; the browser knows the names. */
export function countries(): { code: string; name: string }[] {
  const language = words('language');
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => !none.has(code))
    .map((code) => ({ code, name: names.of(code) ?? '' }))
    .filter(({ name }) => name !== '')
    .sort((left, right) => left.name.localeCompare(right.name, language));
}

/** A language by its own name, which its speakers recognise, and by its name in the language of the page. */
export function languageName(tag: string): string {
  const own = new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
  const here = new Intl.DisplayNames(words('language'), { type: 'language' }).of(tag) ?? tag;
  return own === here ? own : `${own} (${here})`;
}
