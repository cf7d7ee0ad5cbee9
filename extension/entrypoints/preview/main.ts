import { showPage } from '../../ui/page';
import Preview from './Preview.svelte';

showPage(Preview, 'previewTitle');
