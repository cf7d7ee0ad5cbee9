export interface Point {
  x: number;
  y: number;
}

export interface Box extends Point {
  width: number;
  height: number;
}

/** What is drawn into a copy. Every place is one of the original's own pixels, so that turning and cropping move nothing. */
export type Mark =
  | { kind: 'arrow'; from: Point; to: Point; colour: string; line: number }
  | { kind: 'circle'; box: Box; colour: string; line: number }
  | { kind: 'text'; at: Point; text: string; colour: string; size: number; turn: Turn }
  | { kind: 'blur'; box: Box };

/** Quarter turns to the right. */
export type Turn = 0 | 1 | 2 | 3;
export type Tool = 'arrow' | 'circle' | 'text' | 'blur' | 'crop';

/** All that makes a copy differ from its original. */
export interface Edit {
  turn: Turn;
  crop: Box;
  marks: readonly Mark[];
}

export const untouched = (width: number, height: number): Edit => ({ turn: 0, crop: { x: 0, y: 0, width, height }, marks: [] });

export const turned = (edit: Edit): Edit => ({ ...edit, turn: ((edit.turn + 1) % 4) as Turn });

export const marked = (edit: Edit, mark: Mark): Edit => ({ ...edit, marks: [...edit.marks, mark] });

export const without = (edit: Edit, index: number): Edit => ({ ...edit, marks: edit.marks.filter((_, at) => at !== index) });

/** A cut so small was a slip of the hand. */
const leastCrop = 16;

export function cropped(edit: Edit, box: Box): Edit {
  const x = Math.max(box.x, edit.crop.x);
  const y = Math.max(box.y, edit.crop.y);
  const width = Math.min(box.x + box.width, edit.crop.x + edit.crop.width) - x;
  const height = Math.min(box.y + box.height, edit.crop.y + edit.crop.height) - y;
  return width < leastCrop || height < leastCrop ? edit : { ...edit, crop: { x, y, width, height } };
}

export function boxOf(a: Point, b: Point): Box {
  return { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) };
}

/** The program's words for what was done. */
export function doneTo(edit: Edit, width: number, height: number): string[] {
  const done = new Set<string>();
  if (edit.turn !== 0) done.add('rotated');
  if (edit.crop.width < width || edit.crop.height < height) done.add('cropped');
  for (const { kind } of edit.marks) done.add(kind === 'blur' ? 'blurred' : kind);
  return [...done];
}

/** Steps that can be taken back and taken again. */
export class History<T> {
  private readonly past: T[] = [];
  private future: T[] = [];

  constructor(public now: T) {}

  get canUndo(): boolean {
    return this.past.length > 0;
  }

  get canRedo(): boolean {
    return this.future.length > 0;
  }

  take(next: T): void {
    if (next === this.now) return;
    this.past.push(this.now);
    this.now = next;
    this.future = [];
  }

  undo(): void {
    const before = this.past.pop();
    if (before === undefined) return;
    this.future.push(this.now);
    this.now = before;
  }

  redo(): void {
    const next = this.future.pop();
    if (next === undefined) return;
    this.past.push(this.now);
    this.now = next;
  }
}
