import ts from 'typescript';

/** A type of src/model as its source says it. */
export interface Declaration {
  readonly name: string;
  readonly node: ts.InterfaceDeclaration | ts.TypeAliasDeclaration;
  readonly source: ts.SourceFile;
}

/** The types of src/model by name, and the closed lists (`export const STATES = [...] as const`) that they are made of. */
export interface Model {
  readonly declarations: ReadonlyMap<string, Declaration>;
  readonly lists: ReadonlyMap<string, readonly string[]>;
}

/** Reads the model's sources. `files`: path -> text. Nothing is checked or resolved: that is the compiler's work. */
export function readModel(files: ReadonlyMap<string, string>): Model {
  const declarations = new Map<string, Declaration>();
  const lists = new Map<string, readonly string[]>();
  for (const [path, text] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
    for (const node of source.statements) {
      if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node))
        declarations.set(node.name.text, { name: node.name.text, node, source });
      if (ts.isVariableStatement(node))
        for (const { name, initializer } of node.declarationList.declarations) {
          const values = closedList(initializer);
          if (values !== null) lists.set(name.getText(source), values);
        }
    }
  }
  return { declarations, lists };
}

/** Every type that `root` is made of, itself included, by name. @throws on a name that the model does not declare. */
export function reachable(model: Model, root: string): readonly Declaration[] {
  const found = new Map<string, Declaration>();
  const visit = (name: string): void => {
    if (found.has(name) || BUILT_IN.has(name)) return;
    const declaration = model.declarations.get(name);
    if (declaration === undefined) throw new Error(`src/model declares no type "${name}"`);
    found.set(name, declaration);
    for (const named of namesIn(declaration.node)) visit(named);
  };
  visit(root);
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The closed list behind `(typeof STATES)[number]`, or null where a type is none. */
export function listBehind(model: Model, type: ts.TypeNode): readonly string[] | null {
  if (!ts.isIndexedAccessTypeNode(type)) return null;
  const object = ts.isParenthesizedTypeNode(type.objectType) ? type.objectType.type : type.objectType;
  return ts.isTypeQueryNode(object) ? (model.lists.get(object.exprName.getText()) ?? null) : null;
}

function namesIn(node: ts.Node): readonly string[] {
  const names: string[] = [];
  const visit = (child: ts.Node): void => {
    if (ts.isTypeReferenceNode(child)) names.push(child.typeName.getText());
    if (ts.isExpressionWithTypeArguments(child)) names.push(child.expression.getText());
    ts.forEachChild(child, visit);
  };
  visit(node);
  return names;
}

function closedList(value: ts.Expression | undefined): readonly string[] | null {
  const array = value !== undefined && ts.isAsExpression(value) ? value.expression : undefined;
  if (array === undefined || !ts.isArrayLiteralExpression(array)) return null;
  const texts = array.elements.filter((element) => ts.isStringLiteral(element)).map(({ text }) => text);
  return texts.length === array.elements.length ? texts : null;
}

/** Types of the language itself that the model uses. */
const BUILT_IN: ReadonlySet<string> = new Set(['Readonly', 'Record']);
