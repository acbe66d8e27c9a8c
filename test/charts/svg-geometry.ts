export type Point = readonly [x: number, y: number];
/** As in SVG: a b c d e f. */
export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

export function apply([a, b, c, d, e, f]: Matrix, [x, y]: Point): Point {
  return [a * x + c * y + e, b * x + d * y + f];
}

export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b] = apply([outer[0], outer[1], outer[2], outer[3], 0, 0], [inner[0], inner[1]]);
  const [c, d] = apply([outer[0], outer[1], outer[2], outer[3], 0, 0], [inner[2], inner[3]]);
  const [e, f] = apply(outer, [inner[4], inner[5]]);
  return [a, b, c, d, e, f];
}

/** Of translate and rotate; throws at any other transformation. `transformOf('translate(3 4)') // => [1, 0, 0, 1, 3, 4]` */
export function transformOf(text: string): Matrix {
  let matrix = IDENTITY;
  for (const [whole, name, list = ''] of text.matchAll(/(\w+)\(([^)]*)\)/gu)) {
    const [first = 0, second = 0, third = 0] = list.split(/[\s,]+/u).map(Number);
    if (name === 'translate') matrix = multiply(matrix, [1, 0, 0, 1, first, second]);
    else if (name === 'rotate') {
      const [cos, sin] = [Math.cos((first * Math.PI) / 180), Math.sin((first * Math.PI) / 180)];
      const turned: Matrix = [cos, sin, -sin, cos, 0, 0];
      matrix = multiply(multiply(multiply(matrix, [1, 0, 0, 1, second, third]), turned), [1, 0, 0, 1, -second, -third]);
    } else throw new Error(`unexpected ${whole}`);
  }
  return matrix;
}

/** Coordinates that a path goes through; for curves the points between which they lie, for arcs their ends. */
export function pathPoints(d: string): readonly Point[] {
  const points: Point[] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  for (const [, command = '', list = ''] of d.matchAll(/([a-z])([^a-z]*)/giu)) {
    const numbers = [...list.matchAll(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/giu)].map(([number]) => Number(number));
    const relative = command === command.toLowerCase();
    const size = SIZES[command.toLowerCase()];
    if (size === undefined) throw new Error(`unexpected ${command} in a path`);
    if (size === 0) [x, y] = [startX, startY];
    for (let at = 0; size > 0 && at + size <= numbers.length; at += size) {
      const step = numbers.slice(at, at + size);
      const [fromX, fromY] = relative ? [x, y] : [0, 0];
      switch (command.toLowerCase()) {
        case 'h':
          x = fromX + (step[0] ?? 0);
          break;
        case 'v':
          y = fromY + (step[0] ?? 0);
          break;
        case 'a':
          [x, y] = [fromX + (step[5] ?? 0), fromY + (step[6] ?? 0)];
          break;
        default:
          for (let pair = 0; pair < size; pair += 2) {
            points.push([fromX + (step[pair] ?? 0), fromY + (step[pair + 1] ?? 0)]);
          }
          [x, y] = [fromX + (step[size - 2] ?? 0), fromY + (step[size - 1] ?? 0)];
      }
      if (command.toLowerCase() === 'm' && at === 0) [startX, startY] = [x, y];
      points.push([x, y]);
    }
  }
  return points;
}

/** Numbers that each command takes. */
const SIZES: Readonly<Record<string, number>> = { m: 2, l: 2, t: 2, h: 1, v: 1, c: 6, s: 4, q: 4, a: 7, z: 0 };
