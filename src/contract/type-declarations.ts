import ts from 'typescript';
import { listBehind, reachable, type Declaration, type Model } from './declarations.ts';

/**
 * A self-contained file of TypeScript declarations: a type of the model and every type that it is made of, with their
 * doc comments. Closed lists are written out, because no program stands behind a `.d.ts`.
 */
export function typeDeclarations(model: Model, root: string, head: string): string {
  return `${[head, ...reachable(model, root).map((declaration) => declare(model, declaration))].join('\n\n')}\n`;
}

function declare(model: Model, { node, source }: Declaration): string {
  const text = node.getFullText(source).trim();
  const list = ts.isTypeAliasDeclaration(node) ? listBehind(model, node.type) : null;
  if (list === null || !ts.isTypeAliasDeclaration(node)) return text;
  const [before = ''] = text.split(node.type.getText(source), 1);
  return `${before.trimEnd()}${list.map((value) => `\n  | '${value}'`).join('')};`;
}
