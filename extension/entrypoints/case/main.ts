import { showProgramPage } from '../../ui/page';
import Case from './Case.svelte';

void showProgramPage(Case, 'workspaceCase');
