import { Script } from 'node:vm';
import { expect, it } from 'vitest';
import { workerText } from '../../src/offline/worker-text.ts';

it('is one script without imports, types or comments, and names its base and version', () => {
  const text = workerText('/sanding/', 'abc');
  expect(() => new Script(text)).not.toThrow();
  expect(text).toMatch(/^const BASE = "\/sanding\/";\nconst VERSION = "abc";\n/);
  expect(text).not.toMatch(/^\s*(?:import|export|interface|\/\/)/m);
  expect(text).toContain('function strategyOf(');
  expect(Buffer.byteLength(text)).toBeLessThan(60 * 1024);
});

it('changes when the data changes, so that browsers take the new one', () => {
  expect(workerText('/', 'a')).not.toBe(workerText('/', 'b'));
});
