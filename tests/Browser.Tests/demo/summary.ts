import { existsSync, statSync } from 'node:fs';
import { relative } from 'node:path';
import type { CaseFile, Deadline, Reading, StoredCapture } from '../stage/acts';
import { top } from '../stage/settings';

const cut = (text: string, width: number) => (text.length > width ? `${text.slice(0, width - 1)}…` : text.padEnd(width));
const plural = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

/** One line per capture: what was kept, what was read, what is missing. */
export function captureLine(language: string, { parts }: StoredCapture, { page, orders, missing, conflicts, note }: Reading): string {
  const bytes = parts.reduce((sum, part) => sum + part.bytes, 0);
  const open = [missing.length > 0 && `could not read: ${missing.join(', ')}`, conflicts.length > 0 && plural(conflicts.length, 'conflict'), note].filter(Boolean);
  return `  ${cut(`${page} (${language})`, 22)}${cut(`${parts.length} parts, ${Math.round(bytes / 1024)} kB`, 20)}${cut(plural(orders.length, 'order'), 11)}${cut(open.join('; ') || 'nothing missing', 66)}`;
}

/** What is known of an order, and until when something can be done. */
export function caseLines(file: CaseFile, deadlines: Deadline[], now = Date.now()): string[] {
  const events = file.parcels.reduce((sum, parcel) => sum + parcel.events.length, 0);
  const left = (until: string | null | undefined) => (until ? Math.floor((Date.parse(until) - now) / 86_400_000) : null);
  const when = (days: number | null) => (days === null ? 'date unknown' : days < 0 ? `${plural(-days, 'day')} ago` : days === 0 ? 'today' : `in ${plural(days, 'day')}`);
  return [
    `\n  Order ${file.order.number}   ${file.seller?.name?.value ?? 'seller unknown'}   ${file.total?.value.text ?? 'total unknown'}   ${file.state}`,
    `  ${plural(file.captures.length, 'capture')}, ${plural(file.lines.length, 'item')}, ${plural(events, 'tracking event')}, ${plural(file.messages.length, 'message')}, ${plural(file.disputes.length, 'refund request')}, ${plural(file.conflicts.length, 'conflict')}, missing: ${file.missing.join(', ') || 'nothing'}`,
    ...deadlines.slice(0, 4).map(({ until, lastDay, title, certainty, warnings }) => `    ${cut(when(left(until)), 14)}${cut(lastDay ?? '', 12)}${cut(`${title} (${certainty})${warnings.length > 0 ? ' ! a promise of the seller outlasts it' : ''}`, 94)}`),
  ];
}

export function fileLine(what: string, path: string): string {
  return existsSync(path) ? `  ${cut(what, 22)}${relative(top, path)} (${Math.round(statSync(path).size / 1024)} kB)` : `  ${cut(what, 22)}was not made`;
}
