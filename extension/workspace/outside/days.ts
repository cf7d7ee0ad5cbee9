/** The end of a calendar day in the person's own zone: banks and carriers count where the person lives. */
export function endOf(date: string): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(year, month - 1, day, 23, 59, 59).toISOString();
}

/** Today as a field for days wants it. */
export function today(now = new Date()): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** An empty field says nothing: null. */
export const orNull = (text: string): string | null => text.trim() || null;
