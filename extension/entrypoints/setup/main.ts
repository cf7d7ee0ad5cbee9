import { showPage } from '../../ui/page';
import Setup from './Setup.svelte';

showPage(Setup, 'setupTitle');
