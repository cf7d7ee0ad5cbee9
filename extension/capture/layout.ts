/** Where every visible text and image stood, in CSS pixels of the whole page, rounded. */
export interface Layout {
  version: 1;
  page: { width: number; height: number };
  viewport: { width: number; height: number; scale: number };
  texts: PlacedText[];
  images: PlacedImage[];
}

export interface Place {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface PlacedText extends Place {
  text: string;
}

export interface PlacedImage extends Place {
  url: string;
  alt: string;
  loaded: boolean;
}
