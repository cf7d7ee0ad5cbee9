import { dayForms, iso } from '../dates.mjs';
import { colon, esc, page } from '../html.mjs';

/** A receipt: who sold what to whom, and the sum. */
export function receipt(told, { design = 0, dates = 0 } = {}) {
  const { language, money } = told;
  const order = told.order({ status: 'completed', items: 2 });
  const day = dayForms(language)[dates];
  const mark = colon(language);
  const head = [[language.label.receiptNo[0], `AE${order.number.slice(-8)}`], [language.label.number[0], order.number], [language.label.date[0], day(order.placed)], [language.label.seller[0], order.shop.name], [language.label.buyer[0], told.buyer], [language.label.payment[0], language.card]];
  const rows = order.lines.map((one) => `<tr><td>${esc(one.title)}</td><td>${one.quantity}</td><td>${esc(money.show(one.price))}</td><td>${esc(money.show(one.price * one.quantity))}</td></tr>`).join('');
  const sums = [...order.rows.map((row) => [language.label[row.label][0], row.cents ? money.show(row.cents) : language.free]), [language.label.total[0], money.show(order.total)]];
  const body = `<div id="root"><h1>${esc(language.receipt)}</h1>${design ? `<dl>${head.map(([name, value]) => `<dt>${esc(name)}</dt><dd>${esc(value)}</dd>`).join('')}</dl>` : head.map(([name, value]) => `<p><span>${esc(name)}${mark}</span> <span>${esc(value)}</span></p>`).join('')}
<table class="items"><tbody>${rows}</tbody></table><table class="sums"><tbody>${sums.map(([name, value]) => `<tr><td>${esc(name)}</td><td>${esc(value)}</td></tr>`).join('')}</tbody></table></div>`;
  return {
    kind: 'receipt', url: `https://www.aliexpress.com/p/tax-ui/index.html?orderId=${order.number}`, title: language.receipt, html: page({ language, title: language.receipt, body }),
    truth: { orders: [{ number: order.number, placedOn: iso(order.placed), total: money.truth(order.total), paymentMethod: language.card, seller: { name: order.shop.name }, recipient: null,
      lines: order.lines.map((one) => ({ title: one.title, quantity: one.quantity, unitPrice: money.truth(one.price), productId: null, image: null, options: [] })),
      charges: order.rows.map((row) => ({ kind: row.kind, label: language.label[row.label][0], ...money.truth(row.cents), ...(row.cents === 0 && { free: true }) })), ignore: ['recipient', 'status', 'state'] }] }, orders: [order],
  };
}

/** An order mail, as the mail program saved it. */
export function mail(told, { encoding = 'base64' } = {}) {
  const { language, money } = told;
  const order = told.order({ status: 'shipped', items: told.random.int(1, 2) });
  const mark = colon(language);
  const subject = language.mail.subject.replace('{n}', order.number);
  const html = `<!DOCTYPE html><html lang="${language.locale.slice(0, 5)}"><body><table width="600"><tr><td><a href="https://www.aliexpress.com/">AliExpress</a></td></tr><tr><td><p>${esc(language.mail.hello.replace('{name}', told.buyer))}</p><p>${esc(language.mail.body)}</p></td></tr>
<tr><td>${esc(language.label.number[0])}${mark} <a href="https://www.aliexpress.com/p/order/detail.html?orderId=${order.number}">${order.number}</a></td></tr><tr><td>${esc(language.label.trackNo[0])}${mark} ${order.parcel}</td></tr>
${order.lines.map((one) => `<tr><td><a href="https://www.aliexpress.com/item/${one.product}.html"><img src="https://ae01.alicdn.com/kf/${one.image}.jpg_220x220.jpg" width="80"></a></td><td>${esc(one.title)}<br>${esc(money.show(one.price))} x${one.quantity}</td></tr>`).join('\n')}
<tr><td>${esc(language.label.total[0])}${mark} <b>${esc(money.show(order.total))}</b></td></tr><tr><td><small>This email was sent by transaction@notice.aliexpress.com. © 2010-2026</small></td></tr></table></body></html>\n`;
  const head = (text) => (/^[\x20-\x7e]*$/.test(text) ? text : `=?UTF-8?B?${Buffer.from(text).toString('base64')}?=`);
  const bytes = Buffer.from(html);
  const content = encoding === 'base64' ? bytes.toString('base64').replace(/(.{76})/g, '$1\r\n') : quotedPrintable(bytes);
  const source = ['From: AliExpress <transaction@notice.aliexpress.com>', `To: ${head(told.buyer)} <buyer@example.org>`, `Subject: ${head(subject)}`, `Date: Fri, 20 Nov 2026 09:12:44 +0000`, 'MIME-Version: 1.0',
    'Content-Type: text/html; charset=UTF-8', `Content-Transfer-Encoding: ${encoding}`, '', content, ''].join('\r\n');
  return {
    kind: 'order-mail', url: 'mail', title: subject, html, mail: source, subject,
    truth: { orders: [{ number: order.number, total: money.truth(order.total), parcels: [{ trackingNumber: order.parcel }], ignore: ['status', 'state', 'recipient', 'shippedOn'],
      lines: order.lines.map((one) => ({ productId: one.product, title: one.title, quantity: one.quantity, unitPrice: money.truth(one.price), image: one.image, options: [] })) }] }, orders: [order],
  };
}

function quotedPrintable(bytes) {
  let line = '';
  let out = '';
  for (const byte of bytes) {
    if (byte === 10) { out += `${line}\r\n`; line = ''; continue; }
    const piece = byte === 61 || byte < 32 || byte > 126 ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}` : String.fromCharCode(byte);
    if (line.length + piece.length > 75) { out += `${line}=\r\n`; line = ''; }
    line += piece;
  }
  return out + line;
}
