import { showPage } from '../../ui/page';
import { words } from '../../ui/words';
import Case from './Case.svelte';

showPage(Case, words('workspaceCase'));
