/** Days as pages print them. Where a form was seen on a real page it is written out; elsewhere the runtime's own locale data speaks. */
const months = {
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
  pt: 'jan fev mar abr mai jun jul ago set out nov dez',
  de: 'Jan Feb Mär Apr Mai Jun Jul Aug Sep Okt Nov Dez',
  fr: 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.',
  pl: 'sty lut mar kwi maj cze lip sie wrz paź lis gru',
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
};
const month = (code, day) => months[code].split(' ')[day.getUTCMonth()];
const [y, d] = [(day) => day.getUTCFullYear(), (day) => day.getUTCDate()];
const two = (number) => String(number).padStart(2, '0');

const seen = {
  en: (day) => `${month('en', day)} ${d(day)}, ${y(day)}`,
  pt: (day) => `${two(d(day))} ${month('pt', day)}, ${y(day)}`,
  de: (day) => `${d(day)}. ${month('de', day)} ${y(day)}`,
  fr: (day) => `${d(day)} ${month('fr', day)} ${y(day)}`,
  pl: (day) => `${d(day)} ${month('pl', day)} ${y(day)}`,
  ru: (day) => `${d(day)} ${month('ru', day)} ${y(day)}`,
  es: (day) => `${two(d(day))}/${two(day.getUTCMonth() + 1)}/${y(day)}`,
  ko: (day) => `${y(day)}년 ${day.getUTCMonth() + 1}월 ${d(day)}일`,
};
const cldr = (locale, options) => (day) => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }).format(day);

export const dayOf = (iso) => new Date(`${iso}T00:00:00Z`);
export const iso = (day) => day.toISOString().slice(0, 10);
export const addDays = (day, count) => new Date(day.getTime() + count * 86_400_000);

/** The forms a page of this language may use; the first is the usual one. */
export function dayForms({ code, locale }) {
  const own = seen[code] ? [seen[code]] : [];
  return [...own, cldr(locale, { dateStyle: 'medium' }), cldr(locale, { dateStyle: 'long' }), (day) => `${y(day)}-${two(day.getUTCMonth() + 1)}-${two(d(day))}`];
}

/** "Jul. 28" and its like: no year, which the capture's own date settles. */
export function shortDay({ code, locale }) {
  if (code === 'en') return (day) => `${month('en', day)}. ${d(day)}`;
  return cldr(locale, { day: 'numeric', month: 'short' });
}

/** "Tue | Jul. 28 18:39": a step of a parcel, in the place's own time. */
export function stepTime(language) {
  const weekday = cldr(language.locale, { weekday: 'short' });
  const short = shortDay(language);
  return (at) => `${weekday(at)} | ${short(at)} ${clock(at)}`;
}

/** 18:39 */
export const clock = (at) => `${two(at.getUTCHours())}:${two(at.getUTCMinutes())}`;

/** "6:39 PM", as the language writes it. */
export const halfClock = ({ locale }) => cldr(locale, { hour: 'numeric', minute: '2-digit', hour12: true });

/** "2026-11-13 08:05:31" */
export const stamp = (at) => at.toISOString().slice(0, 19).replace('T', ' ');
