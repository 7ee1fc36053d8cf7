import { describe, expect, it } from 'vitest';
import { takenOf } from './shrink';

/** A JPEG's beginning: start marker, then segments of marker, length and content. */
function jpeg(...segments: [number, number[]][]): ArrayBuffer {
  const bytes = segments.flatMap(([marker, content]) => [0xff, marker, 0, content.length + 2, ...content]);
  return new Uint8Array([0xff, 0xd8, ...bytes]).buffer;
}

const exif = [0x45, 0x78, 0x69, 0x66, 0, 0, 1, 2, 3];

describe('takenOf', () => {
  it('finds the segment behind others', () => {
    const taken = takenOf(jpeg([0xe0, [1, 2, 3, 4, 5]], [0xe1, exif], [0xda, [0]]));
    expect(taken && [...taken]).toEqual([0xff, 0xe1, 0, exif.length + 2, ...exif]);
  });
  it.each([
    ['another format', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]).buffer],
    ['a picture without it', jpeg([0xe0, [1, 2, 3, 4, 5]], [0xda, [0]])],
    ['other data under the same marker', jpeg([0xe1, [0x68, 0x74, 0x74, 0x70, 0, 0]], [0xda, [0]])],
    ['nothing', new ArrayBuffer(0)],
  ])('finds nothing in %s', (_, content) => {
    expect(takenOf(content)).toBeNull();
  });
});
