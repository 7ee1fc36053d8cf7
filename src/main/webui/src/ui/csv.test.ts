import { describe, expect, it } from 'vitest';
import { cell } from './csv';

describe('a cell of a file for Excel', () => {
  it.each([
    ['骆家塘村', '骆家塘村'],
    ['a,b', '"a,b"'],
    ['say "yes"', '"say ""yes"""'],
    ['=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
    ['-1+2', "'-1+2"],
    ['+1', "'+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['＝1+1', "'＝1+1"],
    ['盐-1', '盐-1'],
    [-12, '-12'],
  ])('%s', (value, written) => {
    expect(cell(value)).toBe(written);
  });
});
