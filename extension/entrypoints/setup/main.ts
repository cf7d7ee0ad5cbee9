import { showPage } from '../../ui/page';
import { words } from '../../ui/words';
import Setup from './Setup.svelte';

showPage(Setup, words('setupTitle'));
