// Runs before each npm script, in JavaScript that any Node reads: the scripts themselves are TypeScript, which Node
// runs from 22.18 on. On Linux (x64, arm64) `npm ci` brings such a Node along; elsewhere it is the machine's own.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(`Node ${process.versions.node} is too old here, expected 22.18 or later.`);
  console.error(
    'On Linux: run `npm ci`, then use the npm scripts (npm start, npm test), which bring their own Node 24.',
  );
  console.error('Elsewhere: install Node 24.');
  process.exit(1);
}
