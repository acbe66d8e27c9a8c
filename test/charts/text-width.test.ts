import { describe, expect, it } from 'vitest';
import { textWidth, wrapText, wrapTight } from '../../src/charts/text-width.ts';

describe('textWidth', () => {
  it('grows with the text and with the size', () => {
    expect(textWidth('', 12)).toBe(0);
    expect(textWidth('Kota', 12)).toBe(27);
    expect(textWidth('Kota', 24)).toBe(54);
    expect(textWidth('MM', 12)).toBeGreaterThan(textWidth('ii', 12));
  });
});

describe('wrapText', () => {
  it('breaks at spaces and keeps every word', () => {
    const lines = wrapText('Memasang spanduk, baliho, alat peraga', 100, 12);
    expect(lines.join(' ')).toBe('Memasang spanduk, baliho, alat peraga');
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(100);
  });

  it('lets a word that is too long stand on its own line', () => {
    expect(wrapText('a mempertanggungjawabkan b', 40, 12)).toEqual(['a', 'mempertanggungjawabkan', 'b']);
  });

  it('gives no lines for no text', () => {
    expect(wrapText('  ', 100, 12)).toEqual([]);
  });
});

describe('wrapTight', () => {
  it('breaks a word that is too wide after a slash or a dash, else anywhere, and loses no letter', () => {
    expect(wrapTight('SE 183/W-KK/VIII/2024', 60, 12)).toEqual(['SE', '183/W-KK/', 'VIII/2024']);
    const lines = wrapTight('Kabupaten mempertanggungjawabkannya', 60, 12);
    expect(lines.join('').replace(/\s/gu, '')).toBe('Kabupatenmempertanggungjawabkannya');
    for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(60);
  });

  it('leaves alone what fits', () => {
    expect(wrapTight('Kota Depok 2024', 200, 12)).toEqual(['Kota Depok 2024']);
    expect(wrapTight(' ', 200, 12)).toEqual([]);
  });
});
