import { defineContentScript } from 'wxt/utils/define-content-script';
import { shopExcludes, shopMatches, shopPage } from '../marketplaces/aliexpress';
import { answer, ask, type AskedByPage, type AskedOfButton, type CaptureOutcome } from '../messages';
import { isBackground } from '../senders';
import { CaptureButton } from '../ui/button/CaptureButton';
import { words } from '../ui/words';
import { whenAddressChanges } from '../ui/button/address';

/** The button, on the pages that are worth capturing. Everything heavier comes with a capture (`collector.ts`). */
export default defineContentScript({
  matches: shopMatches,
  excludeMatches: shopExcludes,
  runAt: 'document_idle',
  main(context) {
    const background = ask<AskedByPage>('background-from-page');
    let button: CaptureButton | null = null;

    const capture = (): Promise<CaptureOutcome> =>
      // An update of the extension cuts off the pages that are open.
      background('captureThisTab').catch(() => ({ kind: 'refused', reason: words('captureReload') }));
    const stop = (): void => void background('stopThisCapture').catch(() => undefined);

    const follow = (): void => {
      const wanted = shopPage(location.href) !== null;
      if (wanted && !button) {
        button = new CaptureButton(capture, stop);
        void button.show();
      } else if (!wanted) {
        button?.remove();
        button = null;
      }
    };

    answer<AskedOfButton>('button', (sender) => button !== null && isBackground(sender), {
      showProgress: (_, progress) => button?.progress(progress),
      showOutcome: (_, outcome) => button?.outcome(outcome),
    });
    follow();
    whenAddressChanges(follow, context.signal);
    context.onInvalidated(() => button?.remove());
  },
});
