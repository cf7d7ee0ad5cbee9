/** Calls back when a page changes its address without being loaded anew. */
export function whenAddressChanges(changed: () => void, signal: AbortSignal): void {
  const { navigation } = window as { navigation?: EventTarget };
  if (navigation) {
    navigation.addEventListener('currententrychange', changed, { signal });
    return;
  }
  // Firefox before 147.
  let seen = location.href;
  const timer = setInterval(() => {
    if (location.href === seen) return;
    seen = location.href;
    changed();
  }, 1_000);
  signal.addEventListener('abort', () => clearInterval(timer));
}
