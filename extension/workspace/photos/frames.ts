/** A moment of a film, with a small picture of it. */
export interface Moment {
  /** In milliseconds. */
  at: number;
  picture: string;
}

const stripWidth = 220;

/** Moments spread over a film, decoded beside the one that plays; none where it cannot be sought in. */
export async function* moments(address: string, count: number): AsyncGenerator<Moment> {
  const film = Object.assign(document.createElement('video'), { muted: true, preload: 'auto', src: address });
  try {
    if (!(await once(film, 'loadeddata')) || !Number.isFinite(film.duration) || film.videoWidth === 0) return;
    for (let index = 0; index < count; index++) {
      film.currentTime = (film.duration * (index + 0.5)) / count;
      if (!(await once(film, 'seeked'))) return;
      const small = await pictureAt(film, Math.min(1, stripWidth / film.videoWidth));
      if (small) yield { at: Math.round(film.currentTime * 1000), picture: await address64(small) };
    }
  } finally {
    film.removeAttribute('src');
    film.load();
  }
}

/** The picture that a film shows now; null where nothing can be decoded. */
export async function pictureAt(film: HTMLVideoElement, scale = 1): Promise<Blob | null> {
  if (film.videoWidth === 0) return null;
  const canvas = new OffscreenCanvas(Math.round(film.videoWidth * scale), Math.round(film.videoHeight * scale));
  canvas.getContext('2d')?.drawImage(film, 0, 0, canvas.width, canvas.height);
  return canvas.convertToBlob({ type: 'image/jpeg', quality: scale < 1 ? 0.7 : 0.93 });
}

const once = (film: HTMLVideoElement, what: 'loadeddata' | 'seeked'): Promise<boolean> =>
  new Promise((done) => {
    film.addEventListener(what, () => done(true), { once: true });
    film.addEventListener('error', () => done(false), { once: true });
  });

/** Small enough to stand in the page itself, so that nobody has to let go of it. */
const address64 = (blob: Blob): Promise<string> =>
  new Promise((done) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result));
    reader.readAsDataURL(blob);
  });
