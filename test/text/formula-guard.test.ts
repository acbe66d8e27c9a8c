import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardFormula, unguardFormula } from '../../src/text/formula-guard.ts';

describe('guardFormula', () => {
  it.each(['=1+1', '+62812', '-2', '@SUM(A1)', '\tx', '\rx', '\nx', '＝1', '＋1', '－1', '＠x'])(
    'guards %j',
    (text) => {
      expect(guardFormula(text)).toBe(`'${text}`);
    },
  );

  it.each(['', 'ASN dilarang', "'kutipan'", '1-2', 'a=b', ' =1', '–2'])('leaves %j', (text) => {
    expect(guardFormula(text)).toBe(text);
  });

  it('never lets a text begin like a formula, and every text comes back as it was', () => {
    const beginnings = fc.constantFrom('', "'", "''", '=', '+', '-', '@', '\t', "'=", "''@");
    fc.assert(
      fc.property(beginnings, fc.string(), (beginning, rest) => {
        const text = beginning + rest;
        const guarded = guardFormula(text);
        expect('=+-@\t\r\n＝＋－＠').not.toContain(guarded.charAt(0) || ' ');
        expect(unguardFormula(guarded)).toBe(text);
      }),
    );
  });
});
