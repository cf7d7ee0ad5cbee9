import { showPage } from '../../ui/page';
import { words } from '../../ui/words';
import Cases from './Cases.svelte';

showPage(Cases, words('workspaceCases'));
