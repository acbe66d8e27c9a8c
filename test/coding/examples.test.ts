import { describe, expect, test } from 'vitest';
import { projectCodebook, readOne } from './support.ts';

const { codebook, rulebook, faults } = projectCodebook();

test('the codebook holds thirty acts, and every pattern of theirs can be read', () => {
  expect(codebook.acts.map(({ id }) => id)).toHaveLength(30);
  expect(faults).toEqual([]);
});

describe.each(codebook.acts.map((act) => [act.id, act] as const))('%s', (id, act) => {
  test('has examples and counter-examples', () => {
    expect(act.examples.filter(({ carries }) => carries).length).toBeGreaterThanOrEqual(4);
    expect(act.examples.filter(({ carries }) => !carries).length).toBeGreaterThanOrEqual(2);
  });

  test.each(act.examples.map((example) => [example.text, example] as const))('%s', (text, example) => {
    const { coding } = readOne(text, rulebook);
    expect(coding.acts.includes(id)).toBe(example.carries);
    if (example.elements !== null)
      expect(coding.elements.filter((element) => element.startsWith(`${id}/`)).sort()).toEqual(
        [...example.elements].sort(),
      );
  });
});
