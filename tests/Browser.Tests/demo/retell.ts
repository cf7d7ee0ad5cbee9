const day = 86_400_000;
/** The day on which the stories are told. */
const told = Date.UTC(2026, 10, 20);

const en = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const pt = ['jan', 'fev', 'mar', 'abr', 'mai', 'jun', 'jul', 'ago', 'set', 'out', 'nov', 'dez'];
const ptLong = ['janeiro', 'fevereiro', 'março', 'abril', 'maio', 'junho', 'julho', 'agosto', 'setembro', 'outubro', 'novembro', 'dezembro'];
const enDays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const ptDays = ['dom', 'seg', 'ter', 'qua', 'qui', 'sex', 'sáb'];

/** Moves every date of a story by as many days as have passed since it was told, so that its deadlines lie around today. */
export function retell(now = Date.now()): (text: string) => string {
  const by = Math.floor((now - told) / day) * day;
  const moved = (year: number, month: number, date: number) => new Date(Date.UTC(year, month, date) + by);
  const year = 2026;
  const rules: [RegExp, (found: string[]) => string][] = [
    // Milliseconds since 1970; order numbers are longer.
    [/\b1[67]\d{11}\b/g, ([at]) => String(Number(at) + by)],
    [/\b(20\d\d)-(\d\d)-(\d\d)(?=[ T]\d\d:)/g, ([, y, m, d]) => moved(Number(y), Number(m) - 1, Number(d)).toISOString().slice(0, 10)],
    [new RegExp(`\\b(${en.join('|')}) (\\d{1,2}), (20\\d\\d)\\b`, 'g'), ([, m, d, y]) => shown(moved(Number(y), en.indexOf(m ?? ''), Number(d)), (t) => `${en[t.getUTCMonth()]} ${t.getUTCDate()}, ${t.getUTCFullYear()}`)],
    [new RegExp(`(?:\\b(${enDays.join('|')}) \\| )?\\b(${en.join('|')})\\. (\\d{1,2})\\b`, 'g'), ([, w, m, d]) => shown(moved(year, en.indexOf(m ?? ''), Number(d)), (t) => `${w ? `${enDays[t.getUTCDay()]} | ` : ''}${en[t.getUTCMonth()]}. ${t.getUTCDate()}`)],
    [new RegExp(`\\b(\\d{1,2}) (${pt.join('|')}), (20\\d\\d)\\b`, 'g'), ([, d, m, y]) => shown(moved(Number(y), pt.indexOf(m ?? ''), Number(d)), (t) => `${t.getUTCDate()} ${pt[t.getUTCMonth()]}, ${t.getUTCFullYear()}`)],
    [new RegExp(`(?:(${ptDays.join('|')}) \\| )?\\b(\\d{1,2}) (${pt.join('|')})\\.`, 'g'), ([, w, d, m]) => shown(moved(year, pt.indexOf(m ?? ''), Number(d)), (t) => `${w ? `${ptDays[t.getUTCDay()]} | ` : ''}${t.getUTCDate()} ${pt[t.getUTCMonth()]}.`)],
    [new RegExp(`\\b(\\d{1,2}) de (${ptLong.join('|')})\\b`, 'g'), ([, d, m]) => shown(moved(year, ptLong.indexOf(m ?? ''), Number(d)), (t) => `${t.getUTCDate()} de ${ptLong[t.getUTCMonth()]}`)],
  ];
  return (text) => rules.reduce((all, [pattern, move]) => all.replace(pattern, (...found: string[]) => move(found)), text);
}

const shown = (date: Date, write: (date: Date) => string) => write(date);
