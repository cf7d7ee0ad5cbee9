import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { acceptHead } from '../delivery/custody';
import { pageOf, remindAlarm } from '../desk/announce';
import { deliverAlarm } from '../delivery/deliver';
import * as outbox from '../delivery/outbox';
import { activeTab, captureAndKeep, captureList, stopCapture } from '../desk/capture';
import { writeIntoChat } from '../desk/chat/writeIntoChat';
import { forgetConversation } from '../desk/conversations';
import { importedFiles, importFile, isImporting, placeImport } from '../desk/imports';
import { addMenu, menuId } from '../desk/menu';
import { overview } from '../desk/overview';
import { makePack } from '../desk/pack';
import { relay, relayBytes, relayForm, showPart } from '../desk/relay';
import { afterChange, afterPairing, deliverAll, lookAlarm, lookAround, remind, report, setReminders, work } from '../desk/rounds';
import { captureOrder, continueSweep, forgetSweep, stopSweep } from '../desk/sweep/wholeOrder';
import { tellOurPages } from '../desk/tell';
import { reminders } from '../desk/reminders';
import { ways } from '../desk/ways';
import { shopMatches } from '../marketplaces/aliexpress';
import * as storage from '../storage';
import { answer, type AskedByOurPages, type AskedByPage, type Handlers } from '../messages';
import { isOurPage, isShopPage } from '../senders';
import { ourShapes, pageShapes } from '../shapes';

/** Only wiring: every listener is registered in the first turn, so that the browser can wake the worker for it. */
export default defineBackground(() => {
  // A page of the shop may have its own tab captured. That is all it may do.
  const fromPages: Handlers<AskedByPage> = {
    captureThisTab: ({ tab }) => captureAndKeep(tab?.id ?? browser.tabs.TAB_ID_NONE),
    stopThisCapture: ({ tab }) => stopCapture(tab?.id ?? browser.tabs.TAB_ID_NONE),
  };
  const fromUs: Handlers<AskedByOurPages> = {
    captureTab: (_sender, tabId) => captureAndKeep(tabId),
    stopCapture: (_sender, tabId) => stopCapture(tabId),
    captureList: (_sender, tabId) => captureList(tabId),
    captureOrder: (_sender, tabId) => captureOrder(tabId),
    continueSweep: () => continueSweep(),
    stopSweep: () => stopSweep(),
    forgetSweep: () => forgetSweep(),
    overview: () => overview(),
    deliverAll: () => deliverAll(),
    pair: (_sender, code) => afterPairing(code),
    lookFirst: (_sender, isOn) => storage.write('lookFirst', isOn),
    reminders: () => reminders(),
    setReminders: (_sender, chosen) => setReminders(chosen),
    tryAgain: (_sender, capture) => outbox.tryAgain(capture).then(work),
    discard: (_sender, capture) => discard(capture),
    acceptCustodyHead: () => acceptHead().then(() => report([])),
    makePack: (_sender, order) => makePack(order, (progress) => void tellOurPages('packProgressed', progress)),
    importFile: (_sender, id) => importFile(id),
    isImporting: (_sender, id) => isImporting(id),
    importedFiles: () => importedFiles(),
    placeImport: (_sender, sha256, order) => placeImport(sha256, order),
    ways: () => ways(),
    writeIntoChat: (_sender, text) => writeIntoChat(text),
    relay: (_sender, request) => relay(request).finally(() => void (request.method !== 'GET' && request.changes && afterChange())),
    relayBytes: (_sender, id, path) => relayBytes(id, path),
    showPart: (_sender, capture, sha256) => showPart(capture, sha256),
    relayForm: (_sender, id, path, method) => relayForm(id, path, method),
  };
  answer('background-from-page', isShopPage, fromPages, pageShapes);
  answer('background-from-us', isOurPage, fromUs, ourShapes);

  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === deliverAlarm) void work();
    if (name === lookAlarm) void lookAround();
    if (name === remindAlarm) void remind();
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'capture') void captureFrom(tab?.id);
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === menuId) void captureFrom(tab?.id);
  });
  browser.notifications.onClicked.addListener((id) => void browser.tabs.create({ url: browser.runtime.getURL(pageOf(id)) }));
  browser.permissions.onAdded.addListener(() => void work());
  browser.permissions.onRemoved.addListener(() => void tellOurPages('changed'));
  browser.runtime.onStartup.addListener(() => void lookAround());
  browser.runtime.onInstalled.addListener(({ reason }) => {
    addMenu(shopMatches);
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/setup.html') });
  });

  void lookAround();
});

async function discard(capture: string): Promise<void> {
  await forgetConversation(capture);
  await outbox.remove(capture);
  await report([]);
}

async function captureFrom(tabId: number | undefined): Promise<void> {
  const tab = tabId ?? (await activeTab());
  if (tab !== undefined) await captureAndKeep(tab);
}
