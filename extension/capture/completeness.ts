/** What a capture holds and lacks, in its own words; kept and printed as it is. */
export interface Completeness {
  lacks: Lack[];
  images: { total: number; loaded: number; failed: number; stored: string[] };
  frames: { read: number; refused: number };
  screenshots: { parts: number; wholePage: boolean };
  answers: number;
  mhtml: boolean;
  suspected: Suspicion | null;
  settleMs: number;
  changedWhileCapturing: boolean;
}

/** Something that is not in the capture. `text` is a plain English sentence, shown as it is. */
export interface Lack {
  code: string;
  text: string;
}

/** The page looks like one of these rather than like what it should be. */
export type Suspicion = 'login' | 'captcha';
