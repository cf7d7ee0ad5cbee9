import type { components } from '../../api/schema';
import type { CitedValue } from '../cited';
import { nameOf as nameOfPage } from '../pageNames';
import type { Deadline } from '../openCase.svelte';
import type { CaseFile } from '../step';
import { type WordKey, words } from '../../ui/words';

export type Lane = 'order' | 'parcel' | 'message' | 'dispute' | 'statement' | 'evidence' | 'deadline';
export type TimelineEntry = components['schemas']['TimelineEntry'];

/** In the order in which they are drawn. */
export const lanes: Record<Lane, WordKey> = {
  order: 'workspaceLaneOrder',
  parcel: 'workspaceLaneParcel',
  message: 'workspaceLaneMessages',
  dispute: 'workspaceLaneDispute',
  statement: 'workspaceLanePromises',
  evidence: 'workspaceLaneEvidence',
  deadline: 'workspaceLaneDeadlines',
};

/** Something on the axis. `isDay`: the page names a day only. */
export interface Happening {
  at: number;
  isDay: boolean;
  lane: Lane;
  text: string;
  cited: CitedValue | null;
  deadline?: Deadline;
}

/** Everything dated of a case in order of time, in the person's language where it is our sentence and in the page's own words where not. */
export function happeningsOf(file: CaseFile, disputes: readonly TimelineEntry[], deadlines: readonly Deadline[]): Happening[] {
  const all = [...orderDays(file), ...parcels(file), ...messages(file), ...inDispute(disputes), ...statements(file), ...evidence(file), ...due(deadlines)];
  return all.filter(({ at }) => !Number.isNaN(at)).sort((one, other) => one.at - other.at);
}

const noon = (date: string): number => Date.parse(`${date}T12:00:00Z`);
const onDay = (date: string, lane: Lane, text: string, cited: CitedValue | null): Happening => ({ at: noon(date), isDay: true, lane, text, cited });
const atMoment = (iso: string, lane: Lane, text: string, cited: CitedValue | null): Happening => ({ at: Date.parse(iso), isDay: false, lane, text, cited });

function orderDays(file: CaseFile): Happening[] {
  const days = [
    [file.placedOn, 'workspaceWasPlaced'],
    [file.paidOn, 'workspaceWasPaid'],
    [file.shippedOn, 'workspaceWasShipped'],
    [file.completedOn, 'workspaceWasCompleted'],
  ] as const;
  return days.flatMap(([cited, key]) => (cited ? [onDay(cited.value, 'order', words(key), cited)] : []));
}

const parcels = (file: CaseFile): Happening[] =>
  file.parcels
    .flatMap(({ events }) => events)
    .flatMap(({ at, text, place }) => (at ? [atMoment(at, 'parcel', place ? `${text.value} (${place})` : text.value, text)] : []));

const senders: Record<CaseFile['messages'][number]['sender'], WordKey> = {
  buyer: 'workspaceByBuyer',
  seller: 'workspaceBySeller',
  system: 'workspaceBySystem',
  unknown: 'workspaceByUnknown',
};

const messages = (file: CaseFile): Happening[] =>
  file.messages.flatMap(({ at, sender, text }) => (at ? [atMoment(at, 'message', words('workspaceSaid', words(senders[sender]), text.value || words('workspacePictureSent')), text)] : []));

const inDispute = (entries: readonly TimelineEntry[]): Happening[] =>
  entries
    .filter(({ kind }) => kind === 'dispute')
    .map(({ at, day, text, quote }) => (at ? atMoment(at, 'dispute', text, quote) : onDay(day, 'dispute', text, quote)));

const statements = (file: CaseFile): Happening[] => file.statements.flatMap(({ on, text }) => (on ? [onDay(on, 'statement', text.value, text)] : []));

const evidence = (file: CaseFile): Happening[] => [
  ...file.captures.map(({ capturedAt, page, importedFrom }) => atMoment(capturedAt, 'evidence', words(importedFrom === null ? 'workspaceCaptured' : 'workspaceImported', nameOfPage(page)), null)),
  ...file.attachments.map(({ storedAt, caption, fileName }) => atMoment(storedAt, 'evidence', words('workspaceAdded', caption || fileName), null)),
];

const due = (deadlines: readonly Deadline[]): Happening[] =>
  deadlines.flatMap((deadline): Happening[] => {
    const { until, title, state, warnings } = deadline;
    const promises = warnings.map(({ text, promise, day }) => onDay(day, 'statement', text, promise));
    return until && state !== 'done' ? [{ at: Date.parse(until), isDay: false, lane: 'deadline', text: title, cited: null, deadline }, ...promises] : promises;
  });
