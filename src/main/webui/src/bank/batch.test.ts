import { describe, expect, it } from 'vitest';
import { codesIn } from './batch';

describe('codes in a text', () => {
  it.each([
    ['7K3F-9M2Q-XPA4', ['7K3F-9M2Q-XPA4']],
    ['7k3f9m2qxpa4\r\n\r\nABCD EFGH JKLM\n', ['7K3F9M2QXPA4', 'ABCDEFGHJKLM']],
    ['code,name\n"7K3F-9M2Q-XPA4",张三', ['7K3F-9M2Q-XPA4']],
    ['', []],
  ])('%j: %j', (text, codes) => {
    expect(codesIn(text)).toEqual(codes);
  });
});
