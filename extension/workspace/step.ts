import type { components } from '../api/schema';

export type CaseFile = components['schemas']['CaseFile'];

/** The eleven steps of the guide, in their order. */
export const steps = ['problem', 'terms', 'evidence', 'seller', 'claim', 'deadlines', 'follow', 'mediation', 'returns', 'money', 'outcome'] as const;

/** What stands beside the steps. */
export const rooms = ['overview', 'photos', 'packs', 'notes'] as const;

export type StepId = (typeof steps)[number] | (typeof rooms)[number];

export const isStep = (name: string): name is StepId => [...steps, ...rooms].some((known) => known === name);

/**
 * What every step is given. A new `file` arrives whenever anything changed, in this window or in another: ask anew then for what the
 * step shows besides (`$effect` on `file`). `go` leads to another step, as a link `#problem` does.
 */
export interface StepProps {
  number: string;
  file: CaseFile;
  reload: () => Promise<void>;
  go: (step: StepId) => void;
}
