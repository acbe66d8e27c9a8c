import { stripTypeScriptTypes } from 'node:module';
import strategy from './strategy.ts?raw';
import worker from './worker.ts?raw';

/**
 * The service worker as one script without imports, which every browser that knows service workers can run. `base`: base
 * path of the site with both slashes; `version`: what was kept under another one is forgotten.
 */
export function workerText(base: string, version: string): string {
  const constants = `const BASE = ${JSON.stringify(base)};\nconst VERSION = ${JSON.stringify(version)};\n`;
  const code = [strategy, worker].map((text) =>
    stripTypeScriptTypes(text.replace(/^import .*$/gmu, '').replace(/^export /gmu, '')),
  );
  return constants + code.map(squeezed).join('');
}

/** Without comment lines and the blanks that types left: the script is checked for news at each visit. */
function squeezed(code: string): string {
  return code
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => !/^\s*(?:\/\/|\/\*\*|\*|$)/u.test(line))
    .map((line) => `${line}\n`)
    .join('');
}
