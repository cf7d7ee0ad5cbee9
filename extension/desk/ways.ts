import { ask } from '../api/client';
import type { components } from '../api/schema';
import { type Told, told } from './told';

export type WaysReport = components['schemas']['WaysReport'];

/** Which ways found which value. */
export const ways = async (): Promise<Told<WaysReport>> =>
  told(await ask<WaysReport>((program) => program.GET('/readings/ways', { params: { query: { weeks: 52 } } })), 'waysFailed', 'waysFailed');
