import { showPage } from '../../ui/page';
import { words } from '../../ui/words';
import Preview from './Preview.svelte';

showPage(Preview, words('previewTitle'));
