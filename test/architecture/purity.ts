import ts from 'typescript';

/** Calls by which a clock, chance, the environment or the console would reach an output. */
const IMPURE: readonly string[] = [
  'Date.now',
  'Math.random',
  'performance.now',
  'crypto.randomUUID',
  'crypto.getRandomValues',
  'randomUUID',
  'randomBytes',
  'process.env',
  'process.cwd',
  'process.hrtime',
  'console.log',
  'console.error',
  'console.warn',
  'setTimeout',
  'fetch',
];

/** Uses of the clock, of chance or of the outside world in a source text: 'file:line: what'. */
export function impureUses(file: string, source: string): readonly string[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const what = impurity(node);
    if (what !== null) {
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart(tree));
      found.push(`${file}:${line + 1}: ${what}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function impurity(node: ts.Node): string | null {
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && (node.arguments?.length ?? 0) === 0) {
    return 'new Date()';
  }
  if (ts.isCallExpression(node) && node.expression.getText() === 'Date') return 'Date()';
  if (ts.isPropertyAccessExpression(node)) return IMPURE.find((name) => name === node.getText()) ?? null;
  if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
    return IMPURE.find((name) => name === node.expression.getText()) ?? null;
  }
  // Sorting by the machine's own language would make two machines disagree.
  if (ts.isCallExpression(node) && /\.(?:localeCompare|toLocale\w+)$/.test(node.expression.getText())) {
    return node.arguments.length < 2 && node.expression.getText().endsWith('localeCompare')
      ? 'localeCompare without a language'
      : node.arguments.length === 0
        ? `${node.expression.getText()} without a language`
        : null;
  }
  return null;
}
