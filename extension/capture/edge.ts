import type { PlacedBlock } from './blocks';
import { offsetOf } from './walk';

/** Where one picture ended: the next one begins there, or wherever the nearest line has taken it by then. */
export interface Edge {
  y: number;
  near?: { node: Node; distance: number };
}

/** The line or picture nearest to an edge: wherever it moves, the edge goes with it. */
export function anchor(blocks: readonly PlacedBlock[], edge: number): Pick<Edge, 'near'> {
  const nearest = blocks.reduce<PlacedBlock | null>((best, block) => (best && Math.abs(best.top - edge) <= Math.abs(block.top - edge) ? best : block), null);
  const place = nearest ? placeOf(nearest.node) : null;
  return nearest && place !== null ? { near: { node: nearest.node, distance: place - edge } } : {};
}

/** Where a node begins in the window. */
export function placeOf(node: Node): number | null {
  const element = node.nodeType === Node.TEXT_NODE ? node.parentElement : (node as Element);
  const range = node.ownerDocument!.createRange();
  range.selectNode(node);
  const { top, height } = range.getBoundingClientRect();
  return element && height > 0 ? top + offsetOf(element).y : null;
}
