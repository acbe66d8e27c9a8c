import type { Box } from '../../src/charts/box.ts';

/** Rounding of sums. */
const TOLERANCE = 0.01;

/** Boxes that leave the frame or lie over each other, each as one line. */
export function boxFaults(
  frame: { readonly width: number; readonly height: number },
  boxes: readonly (Box & { readonly name: string })[],
): readonly string[] {
  const outside = boxes.filter((box) => !inside(box, { x: 0, y: 0, ...frame })).map(({ name }) => `${name} is outside`);
  // From top to bottom: a box can only meet those that begin before it ends.
  const sorted = boxes.toSorted((a, b) => a.y - b.y);
  const met = sorted.flatMap((box, index) => {
    const told: string[] = [];
    for (let next = index + 1; next < sorted.length; next += 1) {
      const other = sorted[next];
      if (other === undefined || other.y >= box.y + box.height - TOLERANCE) break;
      if (other.x < box.x + box.width - TOLERANCE && box.x < other.x + other.width - TOLERANCE)
        told.push(`${box.name} meets ${other.name}`);
    }
    return told;
  });
  return [...outside, ...met];
}

function inside(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x - TOLERANCE &&
    inner.y >= outer.y - TOLERANCE &&
    inner.x + inner.width <= outer.x + outer.width + TOLERANCE &&
    inner.y + inner.height <= outer.y + outer.height + TOLERANCE
  );
}
