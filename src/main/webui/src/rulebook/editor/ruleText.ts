import { isCollection, isMap, isScalar, isSeq, LineCounter, parseDocument, Scalar, type Document, type Node } from 'yaml';

/** Where a value stands in a rulebook: keys and positions from the top. */
export type Path = readonly (string | number)[];

/** A value as it is written: everything plain is text, as the service reads it. */
export type Value = string | Value[] | { [key: string]: Value };

/**
 * A rulebook's text with its values at hand. It is never changed: each edit gives a new text, in which comments and everything that was not
 * touched stay as their author wrote them. One plain value is replaced where it stands; what changes the shape is written anew.
 */
export class RuleText {
  readonly text: string;
  private readonly document: Document;
  private readonly lines = new LineCounter();

  constructor(text: string) {
    this.text = text;
    this.document = parseDocument(text, { schema: 'failsafe', lineCounter: this.lines, keepSourceTokens: false });
  }

  /** A text that is no YAML, or no mapping, cannot be shown as a form. */
  get broken(): boolean {
    return this.document.errors.length > 0 || !isMap(this.document.contents);
  }

  get(path: Path): Value | undefined {
    const node = path.length === 0 ? this.document.contents : this.node(path);
    return node ? plain(node) : undefined;
  }

  has(path: Path): boolean {
    return this.node(path) !== undefined;
  }

  /** A value as its author wrote it; empty where there is none. */
  source(path: Path): string {
    const range = this.node(path)?.range;
    return range ? this.text.slice(range[0], range[1]).trimEnd() : '';
  }

  /** The keys of a mapping in their order; none where there is no mapping. */
  keys(path: Path): string[] {
    const node = path.length === 0 ? this.document.contents : this.node(path);
    return isMap(node) ? node.items.map((item) => String(item.key)) : [];
  }

  size(path: Path): number {
    const node = this.node(path);
    return isSeq(node) ? node.items.length : 0;
  }

  /** The path of the smallest thing that a place of the text lies in; places count from 1. */
  at(line: number, column: number): Path {
    const start = this.lines.lineStarts[line - 1];
    return start === undefined ? [] : within(this.document.contents as Node | null, start + column - 1, []);
  }

  /** The line on which a value begins, from 1. */
  lineOf(path: Path): number {
    const range = this.node(path)?.range;
    return range ? this.lines.linePos(range[0]).line : 1;
  }

  set(path: Path, value: Value): RuleText {
    const old = this.node(path);
    if (typeof value === 'string' && isScalar(old) && old.range && old.type !== Scalar.BLOCK_LITERAL && old.type !== Scalar.BLOCK_FOLDED) {
      const before = this.text.slice(0, old.range[0]);
      // where nothing stood yet, the colon or dash before it needs its space
      const gap = old.range[0] === old.range[1] && /[:-]$/.test(before) ? ' ' : '';
      return new RuleText(before + gap + written(value) + this.text.slice(old.range[1]));
    }
    return this.changed((document) => {
      document.setIn(path, made(document, value, path.length));
    });
  }

  remove(path: Path): RuleText {
    return this.changed((document) => {
      document.deleteIn(path);
    });
  }

  add(path: Path, value: Value): RuleText {
    if (!this.has(path)) {
      return this.set(path, [value]);
    }
    return this.changed((document) => {
      const list = document.getIn(path, true);
      if (isSeq(list) && list.items.length === 0) {
        list.flow = false;
      }
      document.addIn(path, made(document, value, path.length + 1));
    });
  }

  /** Puts an item of a list before its neighbour, or after it. */
  move(path: Path, from: number, to: number): RuleText {
    return this.changed((document) => {
      const list = document.getIn(path, true);
      if (isSeq(list)) {
        const [item] = list.items.splice(from, 1);
        list.items.splice(to, 0, item);
      }
    });
  }

  private node(path: Path): Node | undefined {
    return (this.document.getIn(path, true) as Node | undefined) ?? undefined;
  }

  private changed(change: (document: Document) => void): RuleText {
    const copy = parseDocument(this.text, { schema: 'failsafe' });
    change(copy);
    return new RuleText(copy.toString({ lineWidth: 0, flowCollectionPadding: false }));
  }
}

function plain(node: Node): Value {
  if (isScalar(node)) {
    return typeof node.value === 'string' ? node.value : '';
  }
  if (isSeq(node)) {
    return node.items.map((item) => plain(item as Node));
  }
  if (isMap(node)) {
    return Object.fromEntries(node.items.map((item) => [String(item.key), item.value ? plain(item.value as Node) : '']));
  }
  return '';
}

/** Rules and other things at the top are written below each other, what is inside them on one line. */
function made(document: Document, value: Value, depth: number): Node {
  const node = document.createNode(value);
  const flat = (part: unknown, level: number) => {
    if (isScalar(part) && part.value === '') {
      // nothing at all would be read as a missing value
      part.type = Scalar.QUOTE_DOUBLE;
    }
    if (!isCollection(part)) {
      return;
    }
    part.flow = isMap(part) ? level > 2 : level > 1 && part.items.every((item) => isScalar(item));
    part.items.forEach((item) => {
      flat(isMap(part) ? (item as { value: unknown }).value : item, level + 1);
    });
  };
  flat(node, depth);
  return node;
}

/** A plain value as YAML takes it anywhere, also between braces. */
function written(value: string): string {
  return /^[\p{L}\p{N}](?:[\p{L}\p{N} ._/+%~～、。·（）“”-]*[\p{L}\p{N}._/+%。）”])?$/u.test(value) ? value : JSON.stringify(value);
}

function within(node: Node | null, offset: number, path: Path): Path {
  if (isMap(node)) {
    // the first letter of a mapping stands for all of it
    if (offset === node.range?.[0]) {
      return path;
    }
    for (const item of node.items) {
      const key = item.key as Node | null;
      const value = item.value as Node | null;
      const from = key?.range?.[0] ?? value?.range?.[0] ?? Infinity;
      const to = value?.range?.[1] ?? key?.range?.[1] ?? -1;
      if (offset >= from && offset < to) {
        return within(value, offset, [...path, String(item.key)]);
      }
    }
  } else if (isSeq(node)) {
    for (const [index, item] of node.items.entries()) {
      const range = (item as Node).range;
      if (range && offset >= range[0] && offset < range[1]) {
        return within(item as Node, offset, [...path, index]);
      }
    }
  }
  return path;
}
