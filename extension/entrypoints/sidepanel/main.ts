import { showProgramPage } from '../../ui/page';
import SidePanel from './SidePanel.svelte';

void showProgramPage(SidePanel, 'extensionName');
