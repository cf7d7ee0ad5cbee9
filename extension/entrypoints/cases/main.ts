import { showProgramPage } from '../../ui/page';
import Cases from './Cases.svelte';

void showProgramPage(Cases, 'workspaceCases');
