import { expect, test } from 'vitest';
import { hiddenCharacters, nameOfCharacter } from '../../src/text/hidden-characters.ts';

test('what reorders, hides or cannot be written is found where it stands', () => {
  const hidden = [
    '\u0000',
    '\u001f',
    '\u007f',
    '\u009f',
    '\u061c',
    '\u200b',
    '\u202e',
    '\u2069',
    '\ufeff',
    '\ud800',
    '\udc00',
  ];
  for (const character of hidden) {
    const point = character.charCodeAt(0);
    expect(hiddenCharacters(`ab${character}c`), nameOfCharacter(point)).toEqual([[2, point]]);
  }
  expect(hiddenCharacters('\ud800')).toEqual([[0, 0xd800]]);
  expect(hiddenCharacters('\udc00\ud800')).toEqual([
    [0, 0xdc00],
    [1, 0xd800],
  ]);
});

test('white space, soft hyphens, every script and whole pairs stay', () => {
  expect(hiddenCharacters('a\tb\nc\r\u0085\u00a0\u00ad\u2028 é ꦱ \u{1f600} “ﬁ”')).toEqual([]);
});

test('a character is named by its code point', () => {
  expect([nameOfCharacter(0x7), nameOfCharacter(0x202e)]).toEqual(['U+0007', 'U+202E']);
});
