import { showPage } from '../../ui/page';
import { words } from '../../ui/words';
import SidePanel from './SidePanel.svelte';

showPage(SidePanel, words('extensionName'));
