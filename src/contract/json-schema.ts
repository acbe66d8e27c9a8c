import ts from 'typescript';
import { listBehind, reachable, type Declaration, type Model } from './declarations.ts';

type Schema = Readonly<Record<string, unknown>>;

/**
 * JSON Schema (2020-12) of a type of the model, every type that it is made of under `$defs`. Objects are closed. What
 * TypeScript cannot say stands in tags of the doc comments: `@pattern`, `@minimum`, `@type integer`.
 *
 * @throws on a construct that the model has not used so far.
 */
export function jsonSchema(model: Model, root: string, title: string): Schema {
  const defs = reachable(model, root).map((declaration) => [declaration.name, define(model, declaration)] as const);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title,
    $ref: `#/$defs/${root}`,
    $defs: Object.fromEntries(defs),
  };
}

function define(model: Model, { name, node }: Declaration): Schema {
  if (ts.isTypeAliasDeclaration(node)) return { ...schemaOf(model, node.type), ...said(node) };
  return { ...objectOf(model, membersOf(model, name)), ...said(node) };
}

/** Members of an interface with those that it inherits. */
function membersOf(model: Model, name: string): readonly ts.TypeElement[] {
  const node = model.declarations.get(name)?.node;
  if (node === undefined || !ts.isInterfaceDeclaration(node)) throw new Error(`"${name}" is no interface of src/model`);
  const parents = (node.heritageClauses ?? []).flatMap(({ types }) =>
    types.map(({ expression }) => expression.getText()),
  );
  return [...parents.flatMap((parent) => membersOf(model, parent)), ...node.members];
}

function objectOf(model: Model, members: readonly ts.TypeElement[]): Schema {
  const fields = members.map((member) => {
    if (!ts.isPropertySignature(member) || member.type === undefined) throw unknown(member);
    const schema = schemaOf(model, member.type);
    return {
      name: member.name.getText(),
      needed: member.questionToken === undefined,
      schema: { ...schema, ...said(member) },
    };
  });
  return {
    type: 'object',
    properties: Object.fromEntries(fields.map(({ name, schema }) => [name, schema])),
    required: fields.filter(({ needed }) => needed).map(({ name }) => name),
    additionalProperties: false,
  };
}

function schemaOf(model: Model, type: ts.TypeNode): Schema {
  const list = listBehind(model, type);
  if (list !== null) return { enum: list };
  if (ts.isParenthesizedTypeNode(type)) return schemaOf(model, type.type);
  // `readonly` binds who holds the value, not the value.
  if (ts.isTypeOperatorNode(type)) return schemaOf(model, type.type);
  if (ts.isArrayTypeNode(type)) return { type: 'array', items: schemaOf(model, type.elementType) };
  if (ts.isTypeLiteralNode(type)) return objectOf(model, [...type.members]);
  if (ts.isUnionTypeNode(type)) return unionOf(model, type.types);
  if (ts.isLiteralTypeNode(type)) return literalOf(type);
  if (ts.isTypeReferenceNode(type)) return referenceOf(model, type);
  switch (type.kind) {
    case ts.SyntaxKind.StringKeyword:
      return { type: 'string' };
    case ts.SyntaxKind.NumberKeyword:
      return { type: 'number' };
    case ts.SyntaxKind.BooleanKeyword:
      return { type: 'boolean' };
    default:
      throw unknown(type);
  }
}

function unionOf(model: Model, types: readonly ts.TypeNode[]): Schema {
  const members = types.map((type) => schemaOf(model, type));
  const values = members.flatMap((member) => ('const' in member ? [member.const] : []));
  return values.length === members.length ? { enum: values } : { anyOf: members };
}

function literalOf(type: ts.LiteralTypeNode): Schema {
  if (type.literal.kind === ts.SyntaxKind.NullKeyword) return { type: 'null' };
  if (ts.isStringLiteral(type.literal)) return { const: type.literal.text };
  throw unknown(type);
}

function referenceOf(model: Model, type: ts.TypeReferenceNode): Schema {
  const [first, second] = type.typeArguments ?? [];
  switch (type.typeName.getText()) {
    case 'Readonly':
      if (first === undefined) throw unknown(type);
      return schemaOf(model, first);
    case 'Record':
      if (second === undefined) throw unknown(type);
      return { type: 'object', additionalProperties: schemaOf(model, second) };
    default:
      return { $ref: `#/$defs/${type.typeName.getText()}` };
  }
}

/** What a doc comment adds: its words, and the tags that bound the value. */
function said(node: ts.Node): Schema {
  const docs = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  const words = docs.map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '').join(' ');
  const description = words.replace(/\s+/g, ' ').trim();
  const tags = ts
    .getJSDocTags(node)
    .map((tag) => [tag.tagName.text, (ts.getTextOfJSDocComment(tag.comment) ?? '').trim()]);
  const bounds = tags.flatMap(([tag, value = '']): readonly (readonly [string, unknown])[] => {
    if (tag === 'pattern') return [['pattern', value]];
    if (tag === 'minimum') return [['minimum', Number(value)]];
    return tag === 'integer' ? [['type', 'integer']] : [];
  });
  return { ...(description === '' ? {} : { description }), ...Object.fromEntries(bounds) };
}

function unknown(node: ts.Node): Error {
  return new Error(`JSON Schema has no rule for "${node.getText()}" (${ts.SyntaxKind[node.kind]})`);
}
