/**
 * Amounts as pages print them. The separators follow the account's currency settings, not the language, so most currencies
 * have several forms. "vague" are signs that several currencies share: on such a page naming none is right too.
 */
const group = (cents, decimals, thousands, point) => {
  const whole = String(decimals ? Math.trunc(cents / 100) : Math.round(cents / 100)).replace(/\B(?=(\d{3})+$)/g, thousands);
  return decimals ? `${whole}${point}${String(cents % 100).padStart(2, '0')}` : whole;
};

const forms = {
  USD: [{ before: 'US $' }, { before: '$', vague: true }],
  EUR: [{ before: '€' }, { after: '€', thousands: '.', point: ',' }, { after: '\u00a0€', thousands: '.', point: ',' }],
  GBP: [{ before: '£' }],
  BRL: [{ before: 'R$', thousands: '.', point: ',' }],
  PLN: [{ after: 'zł', thousands: '\u00a0', point: ',' }],
  CHF: [{ before: 'CHF ', thousands: "'" }],
  AUD: [{ before: 'AU $' }],
  MXN: [{ before: 'MX$' }],
  CLP: [{ before: 'CLP ', whole: true }, { before: '$', whole: true, thousands: '.', vague: true }],
  RUB: [{ after: ' ₽', thousands: '\u00a0', point: ',' }, { after: ' руб.', thousands: ' ', point: ',' }],
  UAH: [{ before: 'грн. ', thousands: '' }, { after: ' ₴', thousands: '\u00a0', point: ',' }],
  TRY: [{ before: '₺', thousands: '.', point: ',' }, { after: ' TL', thousands: '.', point: ',' }],
  SAR: [{ before: 'SAR ' }, { after: ' ر.س' }],
  AED: [{ before: 'AED ' }, { after: ' د.إ' }],
  ILS: [{ before: '₪' }],
  JPY: [{ after: '円', whole: true }, { before: '￥', whole: true, vague: true }],
  KRW: [{ before: '₩', whole: true }, { before: '￦', whole: true }],
  THB: [{ before: '฿' }],
  VND: [{ after: '₫', whole: true, thousands: '.' }],
  IDR: [{ before: 'Rp', whole: true, thousands: '.' }],
  CNY: [{ before: 'CN¥' }, { before: '¥', vague: true }],
};

/** What one unit is in the smallest plausible prices of a currency, so that yen do not look like dollars. */
const scale = { BRL: 5, PLN: 4, CLP: 900, RUB: 90, UAH: 40, TRY: 30, MXN: 18, SAR: 4, AED: 4, ILS: 4, JPY: 150, KRW: 1300, THB: 35, VND: 25000, IDR: 16000, CNY: 7 };

export function currency(code, form = 0) {
  const { before = '', after = '', thousands = ',', point = '.', whole = false, vague = false } = forms[code][form];
  const show = (cents) => {
    const sign = cents < 0 ? '-' : '';
    return `${sign}${before}${group(Math.abs(cents), !whole, thousands, point)}${after}`;
  };
  return {
    code,
    show,
    /** Rounded to what the currency can say. */
    price: (dollars) => (whole ? Math.round(dollars * (scale[code] ?? 1)) * 100 : Math.round(dollars * (scale[code] ?? 1) * 100)),
    /** What is true of an amount. */
    truth: (cents) => ({ amount: (cents / 100).toFixed(whole ? 0 : 2), currency: code, ...(vague && { vague }) }),
    /** `display|integer|fraction`, as the answers carry it. */
    parts: (cents) => `${show(cents)}|${Math.trunc(Math.abs(cents) / 100)}|${whole ? '' : String(Math.abs(cents) % 100).padStart(2, '0')}`,
  };
}
