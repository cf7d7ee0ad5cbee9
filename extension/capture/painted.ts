import { everyElement } from './walk';

/** Two frames: one to draw, one to be sure that it was drawn. A tab in the background draws none. */
export function painted(view: Window): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(resolve, 250);
    view.requestAnimationFrame(() =>
      view.requestAnimationFrame(() => {
        clearTimeout(late);
        resolve();
      }),
    );
  });
}

/** Waits until the pictures in the window are there, at most so many milliseconds. */
export async function picturesIn(document: Document, longest: number): Promise<void> {
  for (let waited = 0; waited < longest && hungry(document).length > 0; waited += 50) await new Promise((resolve) => setTimeout(resolve, 50));
}

/** Pictures in the window that are still to come: on their way, or a stand-in of a pixel that a script will replace. */
export function hungry(document: Document): HTMLImageElement[] {
  const { innerHeight, innerWidth } = document.defaultView ?? window;
  return [...everyElement(document)].filter((element): element is HTMLImageElement => {
    if (element.localName !== 'img') return false;
    const { top, bottom, left, right, width, height } = element.getBoundingClientRect();
    if (width < 16 || height < 16 || bottom < 0 || top > innerHeight || right < 0 || left > innerWidth) return false;
    return isHungry(element as HTMLImageElement);
  });
}

/** Is it still to come? On its way, or a script is still to put it where a stand-in is. */
export function isHungry(image: HTMLImageElement): boolean {
  return !image.complete || isStandIn(image);
}

/** A picture of a pixel, a blur written into its own address, or nothing at all, and the picture meant is named beside it. */
export function isStandIn(image: HTMLImageElement): boolean {
  if (image.naturalWidth <= 2 && image.naturalHeight <= 2) return waiting(image).length > 0;
  return image.currentSrc.startsWith('data:') && meantBy(image) !== null;
}

/** The address of the picture that a stand-in stands for. */
export function meantBy(image: HTMLImageElement): string | null {
  const address = waiting(image).find((value) => /^(https?:)?\/\/\S+$|^\S+\.(jpe?g|png|webp|avif|gif)(_\S*)?(\?\S*)?$/i.test(value));
  return address && URL.canParse(address, image.baseURI) ? new URL(address, image.baseURI).href : null;
}

const waiting = (image: HTMLImageElement): string[] =>
  [...image.attributes].filter(({ name, value }) => /^data-.*(src|original|lazy|url)/.test(name) && value !== '').map(({ value }) => value);
