import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { EVERYWHERE } from '../../src/site/hosting.ts';
import { textOf } from '../support/tree.ts';

interface Job {
  readonly permissions: Readonly<Record<string, string>>;
  readonly steps: readonly { readonly uses?: string; readonly run?: string }[];
}

interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const WORKFLOW = textOf('.github/workflows/publish.yml');
const workflow = parse(WORKFLOW) as Workflow;
const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

describe('the workflow that publishes', () => {
  it('pins every action to a commit and asks for no secret', () => {
    const used = steps.flatMap(({ uses }) => uses ?? []);
    expect(used.length).toBeGreaterThan(3);
    for (const action of used) expect(action).toMatch(/^actions\/[\w-]+@[\da-f]{40}$/u);
    expect(WORKFLOW).not.toMatch(/secrets\./u);
  });

  it('tests before it builds, and publishes only what was built', () => {
    const runs = steps.map(({ uses, run }) => uses?.replace(/@.*/u, '') ?? run ?? '');
    const order = ['.ci/run', 'npm run build', 'actions/upload-pages-artifact', 'actions/deploy-pages'];
    const places = order.map((wanted) => runs.findIndex((step) => step.startsWith(wanted)));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  it('may write pages only where it deploys', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    const writing = Object.entries(workflow.jobs).filter(([, { permissions }]) => permissions.pages === 'write');
    expect(writing.map(([name]) => name)).toEqual(['deploy']);
  });
});

describe('the nginx server of the manual', () => {
  const [, server = ''] = /```nginx\n([\s\S]*?)```/u.exec(textOf('CONTRIBUTING.md')) ?? [];

  it.each(EVERYWHERE)('sends %s as the other hosts do', (name, value) => {
    expect(server.replaceAll('"', '')).toContain(`add_header ${name} ${value} always;`);
  });

  it('keeps for good what carries its hash, and lets others frame only what is made for it', () => {
    expect(server).toContain(`^/_astro/`);
    expect(server).toContain('public, max-age=31536000, immutable');
    expect(server).toContain("frame-ancestors 'self'");
    expect(server).toContain('^/(en/)?sisip/');
  });
});
