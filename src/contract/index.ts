import { readModel } from './declarations.ts';
import { jsonSchema } from './json-schema.ts';
import { typeDeclarations } from './type-declarations.ts';

/**
 * What programs of other people need to read dataset.json safely, as file name -> text: a JSON Schema and TypeScript
 * types. Both are derived from the types of src/model that this project itself is compiled against, so they cannot say
 * anything else. `files`: path -> text of src/model.
 */
export function contractFiles(files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const model = readModel(files);
  const schema = jsonSchema(model, ROOT_TYPE, 'Sanding: dataset.json');
  return new Map([
    ['dataset.d.ts', typeDeclarations(model, ROOT_TYPE, HEAD)],
    ['dataset.schema.json', `${JSON.stringify(schema, null, 1)}\n`],
  ]);
}

const ROOT_TYPE = 'Dataset';
const HEAD = `// Types of Sanding's dataset.json (CC BY 4.0). In a project of yours:
//
//     import type { Dataset } from './dataset.d.ts';
//     const data = JSON.parse(text) as Dataset;`;
