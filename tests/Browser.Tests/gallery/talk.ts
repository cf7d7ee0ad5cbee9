/** One row of a conversation, as the server has it. */
export interface Said {
  id: string;
  from: 'buyer' | 'seller' | 'time' | 'note';
  text: string;
  picture?: string;
}

const sent = ['lampblack', 'lampwhite', 'drill', 'ribbon', 'clip', 'cable', 'headphones', 'organiser', 'photobox', 'trackshot'];

/** A conversation about something, with times between, words of many lengths, sentences that are said again and again, and pictures. */
export function talk(messages: number, { about = 'lamps', language = 'en', every = 12, same = [] as number[] } = {}): Said[] {
  const rows: Said[] = [];
  const start = Date.UTC(2026, 7, 1, 8, 0);
  for (let at = 0; at < messages; at++) {
    if (at % every === 0) rows.push({ id: `t${at}`, from: 'time', text: stamp(new Date(start + at * 3_600_000)) });
    const from = at % 3 === 0 ? 'buyer' : 'seller';
    const picture = at % 97 === 50 ? `https://ae01.alicdn.com/kf/S26${sent[Math.floor(at / 97) % sent.length]}.png` : undefined;
    const text = picture ? '' : same.includes(at) || at % 11 === 5 ? (language === 'ar' ? 'حسنا' : 'ok') : sentence(at, about, language);
    rows.push({ id: `26${String(7_000_000 + at * 13)}`, from, text, ...(picture && { picture }) });
  }
  return rows;
}

const english = ['the parcel has not moved', 'please wait a few more days', 'I bought two lamps and one came broken', 'we will send it again', 'can you refund me', 'thank you for your patience dear friend'];
const arabic = ['لم يتحرك الطرد', 'يرجى الانتظار بضعة أيام أخرى', 'اشتريت مصباحين ووصل أحدهما مكسورا', 'سنرسله مرة أخرى'];

function sentence(at: number, about: string, language: string): string {
  const words = language === 'ar' ? arabic : english;
  const many = (at * 7) % 5;
  return [`#${at} ${about}`, ...Array.from({ length: many + 1 }, (_, more) => words[(at + more) % words.length])].join(' ');
}

/** As the shop prints it. */
const stamp = (at: Date): string => `${at.toLocaleString('en-US', { month: 'short', timeZone: 'UTC' })} ${at.getUTCDate()}, ${at.getUTCFullYear()} ${at.toISOString().slice(11, 16)}`;
