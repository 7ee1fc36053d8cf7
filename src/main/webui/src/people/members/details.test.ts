import { describe, expect, it } from 'vitest';
import { ageOn, detailsOf, plainPhone, readIdentity } from './details';

describe('an identity number', () => {
  it.each([
    ['11010519491231002X', { bornOn: '1949-12-31', sex: 'F' }],
    ['11010519491231002x', { bornOn: '1949-12-31', sex: 'F' }],
    [' 110105 19491231 002X', { bornOn: '1949-12-31', sex: 'F' }],
    ['１１０１０５１９４９１２３１００２Ｘ', { bornOn: '1949-12-31', sex: 'F' }],
    ['110105194912310021', null],
    ['11010519490231002X', null],
    ['1101051949123100', null],
    ['', null],
  ])('%s is read as %o', (typed, read) => {
    expect(readIdentity(typed)).toEqual(read);
  });
});

describe('what is sent of a person', () => {
  it('leaves out what was left empty', () => {
    expect(detailsOf({ name: ' 李秀英 ', identityNumber: '', sex: '', bornOn: null, phone: ' ' })).toEqual({ name: '李秀英' });
  });

  it('is plain digits, whatever was typed', () => {
    expect(detailsOf({ name: '李秀英', identityNumber: '110105 19491231 002x', phone: '139-8765 4321' })).toEqual({
      name: '李秀英',
      identityNumber: '11010519491231002X',
      phone: '13987654321',
    });
  });

  it.each([
    ['+86 139 8765 4321', '13987654321'],
    ['(0876) 762-1234', '08767621234'],
    ['8612345', '8612345'],
  ])('keeps of the telephone number %s the digits %s', (typed, plain) => {
    expect(plainPhone(typed)).toBe(plain);
  });
});

describe('an age', () => {
  it.each([
    ['2010-11-22', '2026-11-22', 16],
    ['2010-11-23', '2026-11-22', 15],
    ['2012-02-29', '2026-02-28', 13],
  ])('of somebody born on %s is on %s %i', (bornOn, day, age) => {
    expect(ageOn(bornOn, day)).toBe(age);
  });
});
