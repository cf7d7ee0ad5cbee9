import { addDays, dayOf, iso } from './dates.mjs';
import { currency } from './money.mjs';
import { randomOf } from './random.mjs';

const usual = {
  en: ['USD', 'GBP', 'AUD'], es: ['EUR', 'MXN', 'CLP'], pt: ['BRL'], fr: ['EUR'], de: ['EUR', 'CHF'], it: ['EUR'], nl: ['EUR'], pl: ['PLN'], ru: ['RUB'], uk: ['UAH'],
  tr: ['TRY'], ar: ['SAR', 'AED'], he: ['ILS'], ja: ['JPY'], ko: ['KRW'], th: ['THB'], vi: ['VND'], id: ['IDR'], zh: ['CNY', 'USD'],
};
const names = { en: 'Jordan Sample', es: 'Lucía Ejemplo', pt: 'Bruno Exemplo', fr: 'Camille Exemple', de: 'Kim Beispiel', it: 'Gianni Esempio', nl: 'Sanne Voorbeeld', pl: 'Ola Przykład', ru: 'Иван Примеров', uk: 'Олена Зразок',
  tr: 'Deniz Örnek', ar: 'سمير مثال', he: 'נועה דוגמה', ja: '例田 花子', ko: '김예시', th: 'สมชาย ตัวอย่าง', vi: 'Nguyễn Ví Dụ', id: 'Budi Contoh', zh: '李示例' };
const shops = ['Northwind Lamp Store', 'Blue Harbour Official Store', 'Papel & Co Store', 'KITE 2010 Store', 'Shelf Maker Store', 'Loja Som Claro', 'Granit Werkzeug Store', 'Example 8899 Store'];
const states = { toPay: 'awaiting-payment', processing: 'processing', shipped: 'shipped', delivered: 'delivered', completed: 'completed', cancelled: 'cancelled', dispute: 'in-dispute' };

/** What is true: an account with its currency, and orders that may be printed on any page. */
export function tell(slug, language, { form = 0, coin, captured = '2026-11-20' } = {}) {
  const random = randomOf(slug);
  const money = currency(coin ?? usual[language.code][form % usual[language.code].length], coin ? form : 0);
  const today = dayOf(captured);
  return { slug, language, random, money, today, hash: random.word(7), captured, buyer: names[language.code], order: (options) => order({ random, money, today, language }, options) };
}

function order({ random, money, today, language }, { status = 'shipped', items = 1, twin = false, digits = 16, ago = random.int(8, 60) } = {}) {
  const base = `${random.of(['8', '30'])}${random.digits(digits)}`.slice(0, digits - 4) + `${random.int(0, 4) * 2}${random.digits(3)}`;
  const placed = addDays(today, -ago);
  const lines = Array.from({ length: items }, (_, i) => line({ random, money, language }, base, i, twin && i > 0 ? 0 : i, twin));
  const subtotal = lines.reduce((sum, one) => sum + one.price * one.quantity, 0);
  const rows = [
    { kind: 'subtotal', label: 'subtotal', cents: subtotal },
    { kind: 'shipping', label: 'shipping', cents: random.int(0, 2) ? money.price(random.int(1, 4)) : 0 },
    { kind: 'coupon', label: 'coupon', cents: -money.price(1) },
    ...(random.int(0, 1) ? [{ kind: 'tax', label: 'tax', cents: money.price(2) }] : []),
  ];
  const paid = status === 'toPay' || status === 'cancelled' ? null : addDays(placed, random.int(0, 1));
  const shipped = ['shipped', 'delivered', 'completed', 'dispute'].includes(status) ? addDays(placed, random.int(2, 5)) : null;
  return {
    number: base, status, state: states[status], word: language.status[status], placed, paid, shipped, completed: status === 'completed' ? addDays(placed, 7) : null,
    lines, rows, total: rows.reduce((sum, row) => sum + row.cents, 0), shop: { id: `1100${random.digits(6)}`, name: random.of(shops) },
    due: addDays(placed, 30), refundBy: addDays(placed, 60), parcel: `LX${random.digits(9)}CN`,
  };
}

function line({ random, money, language }, base, index, product, twin) {
  const id = twin ? `100500${base.slice(2, 12)}` : `100500${random.digits(10)}`;
  const option = language.colors[index % language.colors.length];
  return {
    id: String(BigInt(base) + BigInt(10_000 * (index + 1))), product: id, sku: `1200003${random.digits(10)}`, title: language.titles[(twin ? 0 : product + Number(base.slice(-1))) % language.titles.length],
    options: random.int(0, 1) ? [option, 'US Plug'] : [option], quantity: random.of([1, 1, 1, 2, 3]), price: money.price(random.int(3, 40) + random.int(0, 99) / 100), image: `S${random.word(10)}`,
  };
}

/** What a reader may say of an order's head. */
export const headTruth = (order, money) => ({
  number: order.number, status: order.word.trim(), state: order.state, placedOn: iso(order.placed), total: money.truth(order.total),
  seller: { name: order.shop.name, storeId: order.shop.id },
});

/** What a reader may say of a line. */
export const lineTruth = (one, money) => ({ productId: one.product, title: one.title, options: one.options, quantity: one.quantity, unitPrice: money.truth(one.price), image: one.image });
