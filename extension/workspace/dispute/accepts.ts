/** What can be dropped on an item: only what it accepts, as its file picker says. */
export function fits(type: string, accept: string | null): boolean {
  if (!accept) return false;
  return accept.split(',').some((kind) => (kind.endsWith('/*') ? type.startsWith(kind.slice(0, -1)) : kind === type));
}
