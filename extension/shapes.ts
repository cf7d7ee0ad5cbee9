import { isRelayable } from './desk/relayable';
import { isReminders } from './desk/reminders';
import type { AskedByOurPages, AskedByPage } from './messages';

/** What the arguments of each message must look like. Types end where messages begin. */
export type Shapes<P> = { [K in keyof P]: (args: unknown[]) => boolean };

const none = (args: unknown[]): boolean => args.length === 0;
const one =
  (fits: (value: unknown) => boolean) =>
  (args: unknown[]): boolean =>
    args.length === 1 && fits(args[0]);

const tab = one((value) => Number.isSafeInteger(value) && Number(value) >= 0);
const text = one((value) => typeof value === 'string' && value.length <= 64);
const uuid = one((value) => typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value));
const hash = one((value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value));
const orderNumber = one((value) => typeof value === 'string' && /^\d{10,20}$/.test(value));

const path = one((value) => typeof value === 'string' && isRelayable(value));

function isRelayed(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { method, path: asked, body, changes, ...more } = value as Record<string, unknown>;
  if (Object.keys(more).length > 0 || typeof changes !== 'boolean' || !path([asked])) return false;
  if (method === 'GET') return body === null;
  return ['POST', 'PUT', 'DELETE'].includes(String(method)) && (body === null || typeof body === 'string');
}

export const pageShapes: Shapes<AskedByPage> = { captureThisTab: none, stopThisCapture: none };

export const ourShapes: Shapes<AskedByOurPages> = {
  captureTab: tab,
  stopCapture: tab,
  captureList: tab,
  captureOrder: tab,
  continueSweep: none,
  stopSweep: none,
  forgetSweep: none,
  overview: none,
  deliverAll: none,
  pair: text,
  lookFirst: one((value) => typeof value === 'boolean'),
  reminders: none,
  setReminders: one(isReminders),
  tryAgain: uuid,
  discard: uuid,
  acceptCustodyHead: none,
  makePack: orderNumber,
  importFile: uuid,
  isImporting: uuid,
  importedFiles: none,
  placeImport: (args) => args.length === 2 && hash([args[0]]) && orderNumber([args[1]]),
  ways: none,
  writeIntoChat: one((value) => typeof value === 'string' && value.length > 0 && value.length <= 10_000),
  relay: one(isRelayed),
  relayBytes: (args) => args.length === 2 && uuid([args[0]]) && path([args[1]]),
  showPart: (args) => args.length === 2 && uuid([args[0]]) && hash([args[1]]),
  relayForm: (args) => args.length === 3 && uuid([args[0]]) && path([args[1]]) && ['POST', 'PUT'].includes(String(args[2])),
};
