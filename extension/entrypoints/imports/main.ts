import { showProgramPage } from '../../ui/page';
import Imports from './Imports.svelte';

void showProgramPage(Imports, 'importTitle');
