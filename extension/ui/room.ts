import type { Room } from '../delivery/room';
import { words } from './words';

/** Said before there is no room for a capture; empty while there is enough. */
export const roomSentence = (room: Room | null): string => (room?.isLow ? words('roomLow', Math.floor(room.left / 1_000_000)) : '');
