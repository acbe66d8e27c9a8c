// Rules over .ts, made from the table in architecture/layers.ts, which also rules the .astro files.
import { DISK_DOORS, LAYERS, packagePattern } from './architecture/layers.ts';

/** @type {import('dependency-cruiser').DependencyType[]} */
const npm = ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-bundled', 'npm-no-pkg', 'npm-unknown', 'type-only'];

/**
 * No pattern at all becomes one that matches nothing.
 * @type {(patterns: readonly string[]) => string}
 */
const oneOf = (patterns) => (patterns.length === 0 ? '^$' : patterns.join('|'));

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const layerRules = Object.entries(LAYERS).flatMap(([layer, { folders, packages, node }]) => {
  const from = { path: layer.endsWith('.ts') ? `^src/${layer}$` : `^src/${layer}/` };
  /** @type {(folder: string) => string} */
  const home = (folder) => (folder.endsWith('.ts') ? `^src/${folder}$` : `^src/${folder}/`);
  return [
    {
      name: `${layer}-folders`,
      comment: `${layer} may import only ${[layer, ...folders].join(', ')}.`,
      severity: 'error',
      from,
      to: { path: '^(src|scripts|test|public|content)/', pathNot: oneOf([layer, ...folders].map(home)) },
    },
    {
      name: `${layer}-packages`,
      comment: `${layer} may import these packages: ${packages.join(', ') || 'none'}. Each foreign library has one home.`,
      severity: 'error',
      from,
      to: {
        dependencyTypes: npm,
        path: 'node_modules/',
        pathNot: oneOf(packages.map((name) => `node_modules/(@types/)?${packagePattern(name)}/`)),
      },
    },
    ...(node.includes('*')
      ? []
      : [
          {
            name: `${layer}-effects`,
            comment: `${layer} is pure: effects are passed in. Of Node it may use: ${node.join(', ') || 'nothing'}.`,
            severity: 'error',
            from: { ...from, pathNot: oneOf(DISK_DOORS.map((file) => `^${file}$`)) },
            to: {
              dependencyTypes: ['core'],
              pathNot: oneOf(node.map((name) => `^(node:)?${name.replace('node:', '')}$`)),
            },
          },
        ]),
  ];
});

/** @type {import('dependency-cruiser').IConfiguration & { forbidden: import('dependency-cruiser').IForbiddenRuleType[] }} */
export default {
  forbidden: [
    ...layerRules,
    {
      name: 'known-layer',
      comment: 'A folder of src that the table of layers does not name.',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: oneOf([
          ...Object.keys(LAYERS).map((layer) => (layer.endsWith('.ts') ? `^src/${layer}$` : `^src/${layer}/`)),
          '^src/(content\\.config|env\\.d)\\.ts$',
        ]),
      },
      to: {},
    },
    {
      name: 'no-circle',
      comment: 'Files that import each other.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolvable',
      comment: 'An import that leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^astro:' },
    },
    {
      name: 'no-tests-in-source',
      severity: 'error',
      from: { path: '^(src|scripts)/' },
      to: { path: '^test/' },
    },
    {
      name: 'scripts-are-leaves',
      comment: 'A command line is not a library.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^scripts/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
