import { Flawed, must, type Bytes } from './bytes';

type Members = Record<string, string | number>;

/** A leaf of the log, read only where its bytes are the one canonical text (RFC 8785) of a flat object. */
export class Leaf {
  private readonly members: Members;

  private constructor(members: Members) {
    this.members = members;
  }

  static read(bytes: Bytes): Leaf {
    const text = decode(bytes);
    const members = parse(text);
    must(members !== undefined && canonical(members) === text, 'leaf');
    return new Leaf(members);
  }

  text(name: string): string {
    const value = this.members[name];
    must(typeof value === 'string', 'leaf');
    return value;
  }

  number(name: string): number {
    const value = this.members[name];
    must(typeof value === 'number', 'leaf');
    return value;
  }
}

function decode(bytes: Bytes): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Flawed('leaf');
  }
}

function parse(text: string): Members | undefined {
  try {
    const read: unknown = JSON.parse(text);
    const isObject = typeof read === 'object' && read !== null && !Array.isArray(read);
    return isObject && Object.values(read).every(isPlain) ? (read as Members) : undefined;
  } catch {
    return undefined;
  }
}

function isPlain(value: unknown): boolean {
  return typeof value === 'string' || Number.isSafeInteger(value);
}

function canonical(members: Members): string {
  const names = Object.keys(members).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${JSON.stringify(members[name])}`).join(',')}}`;
}
