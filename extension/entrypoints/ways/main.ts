import { showPage } from '../../ui/page';
import { words } from '../../ui/words';
import Ways from './Ways.svelte';

showPage(Ways, words('waysTitle'));
