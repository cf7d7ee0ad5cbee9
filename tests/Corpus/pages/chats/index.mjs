import { readdirSync } from 'node:fs';
import { clock, dayForms, halfClock, shortDay } from '../../dates.mjs';
import { page } from '../../html.mjs';
import { talkOf, talkTruth } from '../../talk.mjs';

const designs = Object.fromEntries(await Promise.all(
  readdirSync(new URL('.', import.meta.url)).filter((name) => name !== 'index.mjs').sort().map(async (name) => [name.slice(0, -4), (await import(`./${name}`)).default]),
));

/** How conversations may be built; a design is one file beside this one. */
export const chatDesigns = Object.keys(designs);

/** A conversation in one of the designs. */
export function chat(told, { design, layout = true, address = 'current', length = 10, gathered, tricky = false, half = false, short = false }) {
  const { language } = told;
  const order = told.order({});
  const messages = talkOf(told, { length, tricky });
  const { css, body, times, card } = designs[design]({ ...told, order, messages, told, day: short ? shortDay(language) : dayForms(language)[design === 'list' ? 1 : 0], clock: half ? halfClock(language) : clock });
  const url = address === 'current' ? `https://www.aliexpress.com/p/message/index.html?fromCode=order&orderId=${order.number}&bizContext=orderDetail`
    : `https://msg.aliexpress.com/msgDetail.htm?from=orderDetail&orderId=${order.number}&showTitle=true`;
  const truth = talkTruth(messages, { times });
  // The card of the order stands before everything; a reader may call it a message of the system, or not.
  const all = card ? [{ sender: 'system', text: order.number, local: 'unsaid', optional: true }, ...truth] : truth;
  return {
    kind: 'chat', url, title: 'AliExpress', layout, gathered, html: page({ language, title: 'AliExpress', body, css }),
    truth: { orders: [{ number: order.number, ignore: ['status', 'state', 'total', 'seller', 'lines', 'statements'], messages: all }] }, orders: [order], messages,
  };
}
