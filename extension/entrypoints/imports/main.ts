import { showPage } from '../../ui/page';
import { words } from '../../ui/words';
import Imports from './Imports.svelte';

showPage(Imports, words('importTitle'));
