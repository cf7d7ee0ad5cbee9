import { type WordKey, words } from '../ui/words';
import type { StepId } from './step';

const names: Record<StepId, WordKey> = {
  overview: 'workspaceOverview',
  problem: 'workspaceProblem',
  terms: 'workspaceTerms',
  evidence: 'workspaceEvidence',
  seller: 'workspaceSeller',
  claim: 'workspaceClaim',
  deadlines: 'workspaceDeadlines',
  follow: 'workspaceFollow',
  mediation: 'workspaceMediation',
  returns: 'workspaceReturns',
  money: 'workspaceMoney',
  outcome: 'workspaceOutcome',
  photos: 'workspacePhotos',
  packs: 'workspacePacks',
  notes: 'workspaceNotes',
};

export const nameOf = (step: StepId): string => words(names[step]);
