import { defineContentScript } from 'wxt/utils/define-content-script';
import { offerAnswers } from '../capture/answers/channel';
import { watchFetch } from '../capture/answers/fetch';
import { watchJsonp } from '../capture/answers/jsonp';
import { countRequests } from '../capture/answers/requests';
import { AnswerShelf } from '../capture/answers/shelf';
import { quietly } from '../capture/answers/watching';
import { watchXhr } from '../capture/answers/xhr';
import { shopExcludes, shopMatches } from '../marketplaces/aliexpress';

/** In the page's own world, before its first script: keeps a copy of the known answers it receives, and counts requests. Sends nothing. */
export default defineContentScript({
  matches: shopMatches,
  excludeMatches: shopExcludes,
  runAt: 'document_start',
  // Inner pages of the shop ask for answers, too.
  allFrames: true,
  world: 'MAIN',
  main() {
    const shelf = new AnswerShelf();
    for (const watch of [watchFetch, watchXhr, watchJsonp]) quietly(() => watch((answer) => shelf.keep(answer)));
    quietly(() => offerAnswers(shelf));
    quietly(countRequests);
  },
});
