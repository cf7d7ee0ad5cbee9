import { showProgramPage } from '../../ui/page';
import Ways from './Ways.svelte';

void showProgramPage(Ways, 'waysTitle');
