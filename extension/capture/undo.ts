/** What was changed in a page for the camera, taken back last to first. */
export class Undo {
  private steps: (() => void)[] = [];

  add(step: () => void): void {
    this.steps.push(step);
  }

  /** Sets styles that outrank the page's own. */
  style(element: HTMLElement | SVGElement, changes: Record<string, string>): void {
    const before = element.getAttribute('style');
    const own = Object.keys(changes).map((name) => [name, element.style.getPropertyValue(name), element.style.getPropertyPriority(name)] as const);
    for (const [name, value] of Object.entries(changes)) element.style.setProperty(name, value, 'important');
    // Chromium writes the attribute only when it is asked for; removed before that, it comes back empty.
    const ours = element.getAttribute('style');
    this.add(() => {
      // What the page itself has styled since then stays: a list that grew keeps its height.
      if (element.getAttribute('style') !== ours) for (const [name, value, priority] of own) element.style.setProperty(name, value, priority);
      else if (before === null) element.removeAttribute('style');
      else element.setAttribute('style', before);
    });
  }

  attribute(element: Element, name: string, value: string): void {
    const before = element.getAttribute(name);
    element.setAttribute(name, value);
    this.add(() => (before === null ? element.removeAttribute(name) : element.setAttribute(name, before)));
  }

  run(): void {
    for (const step of this.steps.splice(0).reverse()) {
      try {
        step();
      } catch {
        // One element that resists must not keep the others from being put back.
      }
    }
  }
}
