/** A piece of a line, and whether the other text has it not. */
export interface Piece {
  words: string;
  changed: boolean;
}

export type Line = Piece[];

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * Two texts line by line, with the words that only one of them has marked. Lines that say mostly the same are compared word by word; a line
 * without such a counterpart is marked whole.
 */
export function marked(before: readonly string[], after: readonly string[]): { before: Line[]; after: Line[] } {
  const words = before.map(wordsOf);
  const others = after.map(wordsOf);
  const left = before.map((line) => [{ words: line, changed: true }]);
  const right = after.map((line) => [{ words: line, changed: true }]);
  for (const [one, other] of inCommon(words, others, likeness)) {
    const common = inCommon(words[one] ?? [], others[other] ?? [], equal);
    left[one] = pieces(words[one] ?? [], new Set(common.map(([index]) => index)));
    right[other] = pieces(others[other] ?? [], new Set(common.map(([, index]) => index)));
  }
  return { before: left, after: right };
}

function wordsOf(line: string): string[] {
  return [...segmenter.segment(line)].map((part) => part.segment);
}

function equal(one: string, other: string): number {
  return one === other ? 1 : 0;
}

/** Which part of the words of two lines stands in both; less than half is no likeness. */
function likeness(words: readonly string[], others: readonly string[]): number {
  const part = inCommon(words, others, equal).length / Math.max(words.length, others.length, 1);
  return part < 0.5 ? 0 : part;
}

function pieces(words: string[], kept: Set<number>): Line {
  const line: Line = [];
  words.forEach((word, index) => {
    const last = line[line.length - 1];
    // a space between two changed words is no piece of its own
    const changed = !kept.has(index) || (last?.changed === true && /^\s+$/.test(word) && !kept.has(index + 1));
    if (last?.changed === changed) {
      last.words += word;
    } else {
      line.push({ words: word, changed });
    }
  });
  return line;
}

/** The positions of what two rows have in common, in order, such that the likenesses add up to the most. */
function inCommon<T>(one: readonly T[], other: readonly T[], likeness: (a: T, b: T) => number): [number, number][] {
  const width = other.length + 1;
  const most = new Float64Array((one.length + 1) * width);
  const at = (i: number, j: number) => most[i * width + j] ?? 0;
  for (let i = one.length - 1; i >= 0; i -= 1) {
    for (let j = other.length - 1; j >= 0; j -= 1) {
      const here = likeness(one[i] as T, other[j] as T);
      most[i * width + j] = Math.max(here > 0 ? here + at(i + 1, j + 1) : 0, at(i + 1, j), at(i, j + 1));
    }
  }
  const found: [number, number][] = [];
  for (let i = 0, j = 0; i < one.length && j < other.length; ) {
    if (at(i, j) === at(i + 1, j)) {
      i += 1;
    } else if (at(i, j) === at(i, j + 1)) {
      j += 1;
    } else {
      found.push([i, j]);
      i += 1;
      j += 1;
    }
  }
  return found;
}
