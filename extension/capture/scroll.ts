/** A list that loads more whenever its end is reached may do so for ever. */
export const mostGrowths = 3;

/** A rectangle of the viewport, in CSS pixels. */
export interface Area {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** The content of an element as it is drawn: where it lies in the window of its page, and how large it is by itself. */
export interface Drawn {
  area: Area;
  size: { width: number; height: number };
}

/** A rectangle of an inner window, in the window of the page around it. */
export function shifted(area: Area, { area: by, size }: Drawn): Area {
  const across = by.width / size.width;
  const down = by.height / size.height;
  return { left: by.left + area.left * across, top: by.top + area.top * down, width: area.width * across, height: area.height * down };
}

/** Where the photographing stands. */
export interface Stand {
  done: number;
  of: number;
}

/** What is before the camera. */
export interface Shown {
  /** The part of the window that is the picture. */
  area: Area;
  /** It belongs to the right of the last one: the page is wider than its window. */
  isBeside?: boolean;
}

/** What a picture shows: the window as it was, a slice of the page, or one of an area that scrolls by itself. CSS pixels. */
export interface Shot extends Area {
  of: 'window' | 'page' | `area ${number}`;
}

export const nothingShown = (): Photos => ({ wholePage: false, endless: false, containers: { scrolled: 0, left: 0 }, shots: [] });

/** What was shown, and what was not. */
export interface Photos {
  wholePage: boolean;
  /** The page grew while it was shown, and was followed for some screens only. */
  endless: boolean;
  containers: Containers;
  shots: Shot[];
}

/** Areas that scroll: pictured from end to end, or not. */
export interface Containers {
  scrolled: number;
  left: number;
  /** Screens of a conversation, its oldest, that have no picture. */
  older?: number;
  /** How many, the page among them, reach further to the side than their pictures. */
  wider?: number;
}

/** Those of two pages; what there is none of is not named. */
export function containersOf(one: Containers, other: Containers = { scrolled: 0, left: 0 }): Containers {
  const older = (one.older ?? 0) + (other.older ?? 0);
  const wider = (one.wider ?? 0) + (other.wider ?? 0);
  return { scrolled: one.scrolled + other.scrolled, left: one.left + other.left, ...(older > 0 && { older }), ...(wider > 0 && { wider }) };
}
