import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { AskedOfCollector } from '../capture/collecting';
import { Collector } from '../capture/collector';
import { left } from '../capture/foreign';
import { answer } from '../messages';
import { isBackground } from '../senders';

/** A background that died must not leave the page half hidden. */
const patience = 20_000;

/** A collector whose background died is still listening: the next one sends it away. */
const predecessor = Symbol.for('dispute-helper:collector');

/** Put into the page by the background when a capture begins; until then a page carries nothing of it. */
export default defineUnlistedScript(() => {
  let collector: Collector | null = null;
  let giveUp: ReturnType<typeof setTimeout> | undefined;

  const at = (session: string): Collector => {
    if (collector?.session !== session) throw new Error('The page was left while it was being captured.');
    clearTimeout(giveUp);
    giveUp = setTimeout(() => void collector?.restore(), patience);
    return collector;
  };
  const end = (): void => {
    clearTimeout(giveUp);
    collector?.end();
    collector = null;
    delete left.gathered;
  };

  const here = globalThis as { [predecessor]?: () => void };
  here[predecessor]?.();

  const stop = answer<AskedOfCollector>('collector', isBackground, {
    begin: () => {
      end();
      const begun = (collector = new Collector());
      left.gathered = () => begun.gathered();
      return { session: collector.session };
    },
    settle: (_, session, watched) => at(session).settle(watched),
    read: (_, session, foreign) => at(session).read(foreign),
    harvest: (_, session, earlier) => at(session).harvest(earlier),
    conversations: (_, session) => at(session).conversations(),
    harvested: (_, session) => at(session).harvested(),
    stopHarvest: (_, session) => at(session).stopHarvest(),
    grow: (_, session) => at(session).grow(),
    links: (_, session) => at(session).links(),
    obstacle: (_, session) => at(session).obstacle(),
    unfold: (_, session) => at(session).unfold(),
    awaken: (_, session) => at(session).awaken(),
    next: (_, session, taken) => at(session).next(taken),
    reveal: (_, session, path) => at(session).inner.reveal(path),
    hold: (_, session, path) => at(session).hold(path),
    loosen: (_, session) => at(session).inner.loosen(),
    remember: (_, session) => at(session).inner.remember(),
    isSized: (_, session, path, width, height) => at(session).inner.isSized(path, width, height),
    steady: (_, session, look) => at(session).steady(look),
    photographed: (_, session) => at(session).photographed(),
    withdraw: (_, session) => at(session).withdraw(),
    stay: (_, session) => void at(session),
    comeBack: (_, session) => at(session).comeBack(),
    restore: (_, session) => at(session).restore(),
    fetchImages: (_, session) => at(session).fetchImages(),
    list: (_, session) => at(session).parts(),
    piece: (_, session, part, from) => at(session).piece(part, from),
    end: () => leave(),
  });
  const leave = (): void => {
    end();
    stop();
    delete here[predecessor];
  };
  here[predecessor] = leave;
});
