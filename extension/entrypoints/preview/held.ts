import type { CaptureDraft } from '../../capture/draft';
import type { Layout } from '../../capture/layout';
import type { Shot } from '../../capture/scroll';
import * as outbox from '../../delivery/outbox';

/** A capture that lies in this browser, as its preview shows it. */
export interface Held {
  draft: CaptureDraft;
  bytes: number;
  pictures: Picture[];
  layout: Layout | null;
}

interface Picture {
  blob: Blob;
  shot: Shot | undefined;
}

/** Null when it was sent or deleted meanwhile. */
export async function heldCapture(id: string): Promise<Held | null> {
  const draft = await outbox.draft(id);
  if (!draft) return null;
  const { shots } = draft.head.completeness.screenshots;
  const pictures = draft.parts.filter(({ name }) => name === 'screenshot').map(({ blob }, index): Picture => ({ blob, shot: shots?.[index] }));
  const layout = draft.parts.find(({ name }) => name === 'layout');
  return {
    draft,
    bytes: draft.parts.reduce((sum, { blob }) => sum + blob.size, 0),
    pictures,
    // Our own collector wrote it.
    layout: layout ? (JSON.parse(await layout.blob.text()) as Layout) : null,
  };
}

/** Hands a file to the person, into the browser's own downloads. */
export function save(file: Blob, name: string): void {
  const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(file), download: name });
  link.click();
  URL.revokeObjectURL(link.href);
}
