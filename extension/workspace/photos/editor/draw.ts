import type { Box, Edit, Mark, Point } from './edit';
import { blocksOf, type Matrix, matrixOf, placedBox } from './geometry';

type Surface = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** The picture as `image` holds it, which may be a smaller one, with its true size. */
export interface Picture {
  image: CanvasImageSource;
  width: number;
  height: number;
}

/** Draws the copy, mark after mark: what is blurred later is blurred with all that lies below. */
export function draw(surface: Surface, picture: Picture, edit: Edit, scale: number): void {
  const matrix = matrixOf(edit, scale);
  surface.setTransform(1, 0, 0, 1, 0, 0);
  surface.fillStyle = '#ffffff';
  surface.fillRect(0, 0, surface.canvas.width, surface.canvas.height);
  surface.imageSmoothingQuality = 'high';
  surface.setTransform(...matrix);
  surface.drawImage(picture.image, 0, 0, picture.width, picture.height);
  for (const mark of edit.marks) drawMark(surface, mark, matrix, Math.max(picture.width, picture.height));
  surface.setTransform(1, 0, 0, 1, 0, 0);
}

export function drawMark(surface: Surface, mark: Mark, matrix: Matrix, longer: number): void {
  if (mark.kind === 'blur') return destroy(surface, mark.box, matrix, longer);
  surface.setTransform(...matrix);
  surface.lineCap = 'round';
  surface.lineJoin = 'round';
  if (mark.kind === 'arrow') twice(surface, mark, () => arrow(surface, mark.from, mark.to, mark.line));
  else if (mark.kind === 'circle') twice(surface, mark, () => ellipse(surface, mark.box));
  else text(surface, mark);
}

/** A pale rim keeps a line to be seen on any ground. */
function twice(surface: Surface, { colour, line }: { colour: string; line: number }, shape: () => void): void {
  for (const [style, width] of [['rgb(255 255 255 / 0.85)', line * 1.8], [colour, line]] as const) {
    surface.strokeStyle = style;
    surface.lineWidth = width;
    surface.beginPath();
    shape();
    surface.stroke();
  }
}

function arrow(surface: Surface, from: Point, to: Point, line: number): void {
  const angle = Math.atan2(to.y - from.y, to.x - from.x);
  const head = Math.min(line * 5, Math.hypot(to.x - from.x, to.y - from.y) / 2);
  surface.moveTo(from.x, from.y);
  surface.lineTo(to.x, to.y);
  for (const side of [-0.5, 0.5]) {
    surface.moveTo(to.x, to.y);
    surface.lineTo(to.x - head * Math.cos(angle + side), to.y - head * Math.sin(angle + side));
  }
}

function ellipse(surface: Surface, { x, y, width, height }: Box): void {
  surface.ellipse(x + width / 2, y + height / 2, width / 2, height / 2, 0, 0, Math.PI * 2);
}

/** Upright as it was written, whichever way the picture lay then. */
function text(surface: Surface, { at, text: words, colour, size, turn }: Extract<Mark, { kind: 'text' }>): void {
  surface.save();
  surface.translate(at.x, at.y);
  surface.rotate((-turn * Math.PI) / 2);
  surface.font = `700 ${size}px system-ui, sans-serif`;
  surface.textBaseline = 'middle';
  surface.textAlign = 'left';
  surface.direction = /[\u0590-\u08ff]/.test(words) ? 'rtl' : 'ltr';
  surface.strokeStyle = colour === '#ffffff' ? '#000000' : '#ffffff';
  surface.lineWidth = size / 5;
  surface.strokeText(words, 0, 0);
  surface.fillStyle = colour;
  surface.fillText(words, 0, 0);
  surface.restore();
}

/** Nothing of the pixels is left but a few averages, so no program can bring them back. */
function destroy(surface: Surface, box: Box, matrix: Matrix, longer: number): void {
  const { across, down } = blocksOf(box, longer);
  const place = placedBox(matrix, box);
  const [x, y] = [Math.max(0, Math.floor(place.x)), Math.max(0, Math.floor(place.y))];
  const width = Math.min(surface.canvas.width, Math.ceil(place.x + place.width)) - x;
  const height = Math.min(surface.canvas.height, Math.ceil(place.y + place.height)) - y;
  if (width < 1 || height < 1) return;
  let from: OffscreenCanvas = part(surface.canvas, x, y, width, height, width, height);
  // Halved again and again, every pixel counts; one great step would only pick some.
  while (from.width > across || from.height > down) {
    from = part(from, 0, 0, from.width, from.height, Math.max(across, from.width >> 1), Math.max(down, from.height >> 1));
    if (from.width <= across && from.height <= down) break;
  }
  surface.setTransform(1, 0, 0, 1, 0, 0);
  surface.imageSmoothingEnabled = false;
  surface.drawImage(from, 0, 0, from.width, from.height, x, y, width, height);
  surface.imageSmoothingEnabled = true;
}

function part(source: CanvasImageSource, x: number, y: number, width: number, height: number, across: number, down: number): OffscreenCanvas {
  const canvas = new OffscreenCanvas(across, down);
  const surface = canvas.getContext('2d');
  if (surface) surface.imageSmoothingQuality = 'high';
  surface?.drawImage(source, x, y, width, height, 0, 0, across, down);
  return canvas;
}
