import type { Component } from 'svelte';
import type { StepId, StepProps } from './step';

/** Each step is a file of its own, fetched when it is first opened: the case shows itself before anything else is read. */
const found = import.meta.glob<{ default: Component<StepProps> }>('./steps/*.svelte');

export async function load(step: StepId): Promise<Component<StepProps>> {
  const file = found[`./steps/${step.charAt(0).toUpperCase()}${step.slice(1)}.svelte`];
  if (!file) throw new Error(`No page for ${step}.`);
  return (await file()).default;
}
