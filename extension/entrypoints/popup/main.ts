import { showPage } from '../../ui/page';
import Popup from './Popup.svelte';

showPage(Popup, 'extensionName');
