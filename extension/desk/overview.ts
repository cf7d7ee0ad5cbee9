import { browser } from 'wxt/browser';
import { type Connection, connect } from '../api/session';
import type { CaptureProgress } from '../messages';
import type { OutboxEntry } from '../delivery/entry';
import * as outbox from '../delivery/outbox';
import { type Room, room } from '../delivery/room';
import * as storage from '../storage';
import { type KnownOrders, knownOrders, refreshOrders } from './orders';
import { capturing } from './running';
import type { Sweep } from './sweep/sweep';
import { sweepNow } from './sweep/wholeOrder';
import { tellOurPages } from './tell';

/** Everything the popup shows, asked for in one message. No token in it. */
export interface Overview {
  /** `looking`: not known yet; what is on the ports may take seconds to answer. */
  connection: 'looking' | 'paired' | 'not-paired' | 'revoked' | 'not-running' | 'starting' | 'no-access';
  orders: KnownOrders;
  capturing: CaptureProgress[];
  sweep: Sweep | null;
  waiting: OutboxLine[];
  attention: OutboxLine[];
  /** To be looked at before they are sent, if the person has chosen so. */
  review: OutboxLine[];
  looksFirst: boolean;
  /** Null when the browser does not tell. */
  room: Room | null;
  custodyAlarm: storage.Singles['custodyAlarm'] | null;
  /** Both optional permissions are given: pictures of the whole page and the full copy. */
  picturesAllowed: boolean;
}

export type OutboxLine = Pick<OutboxEntry, 'id' | 'bytes' | 'reason' | 'nextTryAt'> & { title: string; url: string; capturedAt: string };

export async function overview(): Promise<Overview> {
  const found = await soon();
  const orders = found === 'paired' ? await refreshOrders() : await knownOrders();
  // That a program has stopped meanwhile shows only where it was asked for something.
  const connection = found === 'paired' ? await soon() : found;
  const entries = await outbox.list();
  return {
    connection,
    orders,
    capturing: capturing(),
    sweep: await sweepNow(),
    waiting: entries.filter(({ state }) => state === 'waiting').map(line),
    attention: entries.filter(({ state }) => state === 'attention').map(line),
    review: entries.filter(({ state }) => state === 'review').map(line),
    looksFirst: (await storage.read('lookFirst')) === true,
    room: await room(),
    custodyAlarm: (await storage.read('custodyAlarm')) ?? null,
    picturesAllowed: await browser.permissions.contains(picturePermissions),
  };
}

/** How long the person may wait for the window to show anything. */
const patience = 150;

/** What was found when the program was last looked for. */
let last: Overview['connection'] = 'looking';

/** The state of the connection, or the last one known while something on the ports keeps us waiting; our pages are told when that ends. */
async function soon(): Promise<Overview['connection']> {
  const looked = connect().then((found) => {
    const isNews = last !== stateOf(found);
    last = stateOf(found);
    return isNews;
  });
  const isLate = await Promise.race([looked.then(() => false), new Promise<boolean>((late) => setTimeout(() => late(true), patience))]);
  if (isLate) void looked.then((isNews) => (isNews ? tellOurPages('changed') : undefined));
  return last;
}

const stateOf = (found: Connection): Overview['connection'] => (found.kind === 'not-paired' && found.revoked ? 'revoked' : found.kind);

/** Firefox has no full copies, and refuses to be asked for them. */
export const picturePermissions = {
  ...(!import.meta.env.FIREFOX && { permissions: ['pageCapture' as const] }),
  origins: ['<all_urls>'],
};

const line = ({ id, bytes, reason, nextTryAt, head }: OutboxEntry): OutboxLine => ({
  id,
  bytes,
  reason,
  nextTryAt,
  title: head.title,
  url: head.url,
  capturedAt: head.capturedAt,
});
