import { addDays, clock } from './dates.mjs';

/** One conversation: who said what when (minutes of the buyer's own clock), with a picture, a notice, and a message said twice. */
export function talkOf(told, { length = 10, tricky = false } = {}) {
  const { language, random, today } = told;
  const { buyer, seller, system } = language.chat;
  let at = new Date(addDays(today, -3).getTime() + random.int(480, 900) * 60_000);
  const later = (minutes) => (at = new Date(at.getTime() + minutes * 60_000));
  const says = (sender, text, more) => ({ sender, text, at: later(random.int(2, 50)), ...more });
  const script = [
    () => says('buyer', buyer[0]), () => says('seller', seller[0]), () => says('buyer', buyer[1]), () => says('buyer', '', { image: `T${random.word(9)}` }),
    () => says('seller', seller[1], { at: later(random.int(700, 1300)) }), () => says('seller', seller[2]), () => says('buyer', buyer[2]), () => says('seller', seller[3], { at: later(random.int(900, 1400)) }),
    () => says('buyer', buyer[3]), () => says('buyer', buyer[3]), () => says('seller', `${seller[2]}\n${seller[3]}`),
  ];
  // Words that look like something else: a time, a day, a number, a link, a smile.
  const traps = [
    () => says('seller', '12:45'), () => says('buyer', '👍'), () => says('seller', `${language.eta.replace('{d}', '2026-12-03')}`), () => says('buyer', 'https://www.aliexpress.com/item/1005001234567890.html'),
    () => says('seller', '8100000000009999'), () => says('buyer', '2 x US $5.00 = US $10.00'),
  ];
  const messages = [...script.slice(0, length), ...(tricky ? traps : [])].map((say) => say());
  return [{ sender: 'system', text: system, at: messages[0].at, timeless: true }, ...messages];
}

/** "Today", "Yesterday", or the day. */
export function dayWord(told, at, day) {
  const ago = Math.round((told.today - new Date(at.toISOString().slice(0, 10))) / 86_400_000);
  return ago === 0 ? told.language.chat.today : ago === 1 ? told.language.chat.yesterday : day(at);
}

/** Messages with a separator before each new day: [separator | message]. */
export function byDay(messages) {
  const out = [];
  let last = '';
  for (const message of messages) {
    const day = message.at.toISOString().slice(0, 10);
    if (day !== last && !message.timeless) out.push({ day: message.at });
    if (!message.timeless) last = day;
    out.push({ message });
  }
  return out;
}

/** What is true of a conversation; `times` says how the page tells them: of every message, of none, of those after a separator. */
export const talkTruth = (messages, { times = 'all' } = {}) => messages.map((message) => ({
  sender: message.sender, text: message.text, ...(message.image && { image: message.image }),
  local: message.timeless || times === 'none' || (times === 'marked' && !message.marked) ? 'unsaid' : `${message.at.toISOString().slice(0, 10)} ${clock(message.at)}`,
}));
