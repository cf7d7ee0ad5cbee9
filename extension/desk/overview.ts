import { browser } from 'wxt/browser';
import { connect } from '../api/session';
import type { OutboxEntry } from '../delivery/entry';
import * as outbox from '../delivery/outbox';
import * as storage from '../storage';
import { type KnownOrders, knownOrders, refreshOrders } from './orders';

/** Everything the popup shows, asked for in one message. No token in it. */
export interface Overview {
  connection: 'paired' | 'not-paired' | 'revoked' | 'not-running' | 'starting' | 'no-access';
  orders: KnownOrders;
  waiting: OutboxLine[];
  attention: OutboxLine[];
  custodyAlarm: storage.Singles['custodyAlarm'] | null;
  /** Both optional permissions are given: pictures of the whole page and the full copy. */
  picturesAllowed: boolean;
}

export type OutboxLine = Pick<OutboxEntry, 'id' | 'bytes' | 'reason' | 'nextTryAt'> & { title: string; url: string; capturedAt: string };

export async function overview(): Promise<Overview> {
  const connection = await connect();
  const entries = await outbox.list();
  return {
    connection: connection.kind === 'not-paired' && connection.revoked ? 'revoked' : connection.kind,
    orders: connection.kind === 'paired' ? await refreshOrders() : await knownOrders(),
    waiting: entries.filter(({ state }) => state === 'waiting').map(line),
    attention: entries.filter(({ state }) => state === 'attention').map(line),
    custodyAlarm: (await storage.read('custodyAlarm')) ?? null,
    picturesAllowed: await browser.permissions.contains(picturePermissions),
  };
}

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
