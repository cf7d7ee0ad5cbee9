interface Money {
  amount: string;
  currency: string | null;
}

/** `12,5` and `12.50` are the same amount, as they are typed in different countries; null when it is none. */
export function amountOf(typed: string): string | null {
  const plain = typed.trim().replace(',', '.');
  return /^\d{1,9}(\.\d{1,2})?$/.test(plain) && Number(plain) > 0 ? Number(plain).toFixed(2) : null;
}

/** Why an amount cannot be asked for, as the key of a sentence; null when it can. */
export function amountTrouble(typed: string, total: Money | null): 'claimAmountNone' | 'claimAmountMore' | null {
  const amount = amountOf(typed);
  if (amount === null) return 'claimAmountNone';
  return total && Number(amount) > Number(total.amount) ? 'claimAmountMore' : null;
}
