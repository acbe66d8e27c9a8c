import { undrawable } from './typefaces.ts';

/**
 * A text, or a whole drawing, in characters that the typefaces hold: a name that they do not hold must not stop a build.
 * Its letters lose their marks, or become a question mark. Only for pixels: SVG and pages keep the text.
 *
 *     drawable('Ŷogya ꦲ') // => 'Yogya ?', where the faces lack Ŷ
 */
export function drawable(text: string): string {
  if (undrawable(text).length === 0) return text;
  const composed = text.normalize('NFC');
  const instead = new Map(undrawable(composed).map((character) => [character, plainOf(character)]));
  return Array.from(composed, (character) => instead.get(character) ?? character).join('');
}

function plainOf(character: string): string {
  const [plain = ''] = character.normalize('NFD');
  return undrawable(plain).length === 0 ? plain : STAND_IN;
}

const STAND_IN = '?';
