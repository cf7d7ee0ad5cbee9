import { describe, expect, it } from 'vitest';
import { cutBetween, weights, wholePixels } from './cuts';

const line = (top: number, bottom: number) => ({ top, bottom, weight: weights.text });
const picture = (top: number, bottom: number) => ({ top, bottom, weight: weights.picture });

describe('the cut between two pictures', () => {
  it('is as low as possible where nothing stands', () => expect(cutBetween([], 300, 600)).toBe(600));
  it('never goes through a line of text that can be spared', () => expect(cutBetween([line(560, 580), line(590, 610)], 300, 600)).toBe(590));
  it('takes the edge of a line, because the line is whole on one side', () => expect(cutBetween([line(580, 600)], 300, 600)).toBe(600));
  it('goes between lines that touch', () => expect(cutBetween([line(500, 540), line(540, 580), line(580, 620)], 300, 600)).toBe(580));
  it('spares text in the other column, too', () => expect(cutBetween([line(400, 560), line(550, 640)], 300, 600)).toBe(400));
  it('rather goes through a picture than through a line', () => expect(cutBetween([picture(200, 700), line(250, 420), line(420, 700)], 300, 600)).toBe(420));
  it('cuts what has to be cut as low as possible', () => expect(cutBetween([picture(0, 2_000)], 300, 600)).toBe(600));
  it('stands on whole pixels of the device', () => expect(cutBetween([line(551, 700)], 300, 601, 4)).toBe(548));
  it('knows that lines end within a pixel', () => expect(cutBetween([line(560.4, 580.6), line(599.2, 620)], 300, 600)).toBe(599));
});

it.each([[1, 1], [2, 1], [1.5, 2], [1.25, 4], [1.1, 10], [1.333, 1]])('a scale of %d has whole pixels every %d', (scale, step) => expect(wholePixels(scale)).toBe(step));
