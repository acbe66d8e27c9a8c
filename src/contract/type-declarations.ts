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
  const start = node.getFullStart();
  return listsIn(model, node)
    .reduceRight(
      (text, { type, values }) =>
        text.slice(0, type.getStart(source) - start) +
        values.map((value) => `'${value}'`).join(' | ') +
        text.slice(type.getEnd() - start),
      node.getFullText(source),
    )
    .trim();
}

interface Use {
  readonly type: ts.TypeNode;
  readonly values: readonly string[];
}

/** Where a declaration uses closed lists, in the order of its text. */
function listsIn(model: Model, node: ts.Node): readonly Use[] {
  const uses: Use[] = [];
  const visit = (child: ts.Node): void => {
    const values = ts.isTypeNode(child) ? listBehind(model, child) : null;
    if (values !== null && ts.isTypeNode(child)) uses.push({ type: child, values });
    else ts.forEachChild(child, visit);
  };
  visit(node);
  return uses;
}
