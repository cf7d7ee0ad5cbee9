import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readFrame } from '../capture/foreign';

/** Put into inner pages of the shop's other hosts while a page is captured; gives what it has read, and leaves nothing behind. */
export default defineUnlistedScript(() => readFrame());
