import { mount } from 'svelte';
import Setup from './Setup.svelte';

const target = document.getElementById('app');
if (target) mount(Setup, { target });
