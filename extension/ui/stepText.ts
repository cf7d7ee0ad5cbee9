import type { CaptureProgress, CaptureStep } from '../messages';
import { type WordKey, words } from './words';

const steps: Record<CaptureStep, WordKey> = {
  settling: 'stepSettling',
  listing: 'stepListing',
  harvesting: 'stepHarvesting',
  away: 'stepAway',
  unfolding: 'stepUnfolding',
  awakening: 'stepAwakening',
  photographing: 'stepPhotographing',
  reading: 'stepReading',
  pictures: 'stepPictures',
  snapshot: 'stepSnapshot',
  storing: 'stepStoring',
};

export const stepName = (step: CaptureStep): string => words(steps[step]);

/** What a capture is doing, and how far it has come. */
export function stepText({ step, done, of }: CaptureProgress): string {
  if (step === 'harvesting' && done > 0) return words('stepHarvested', done);
  if (step === 'away') return `${words('stepHarvested', done)} ${words('stepAway')}`;
  if (step === 'listing' && done > 0) return of > 0 ? words('stepListedOf', done, of) : words('stepListed', done);
  if (step === 'photographing' && done > 0) return words('stepPhotographed', Math.min(done + 1, of), of);
  return of > 1 ? words('stepOf', stepName(step), Math.min(done + 1, of), of) : stepName(step);
}
