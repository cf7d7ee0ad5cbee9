import { showPage } from '../../ui/page';
import { words } from '../../ui/words';
import Popup from './Popup.svelte';

showPage(Popup, words('extensionName'));
