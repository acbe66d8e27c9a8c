import { VERSION_NAME } from '../src/corpus/releases.ts';
import type { Bilingual } from '../src/model/vocabulary.ts';
import type { VersionChanges } from '../src/model/release.ts';
import type { PipelineResult } from '../src/pipeline.ts';
import { releaseText } from '../src/publish/release-file.ts';

export type ReleasePlan =
  | { readonly ok: false; readonly message: string }
  | { readonly ok: true; readonly message: string; readonly path: string; readonly text: string };

/**
 * The file that gives the data as they stand the name in content/version.yaml. A name that was given out stays with what
 * it was given to: other data need another name.
 */
export function planRelease(
  { dataset, print }: Pick<PipelineResult, 'dataset' | 'print'>,
  exists: (path: string) => boolean,
  note: Bilingual | null = null,
): ReleasePlan {
  const { name, date, hash } = dataset.version;
  const path = `content/releases/${name}.json`;
  const refuse = (message: string): ReleasePlan => ({ ok: false, message });
  if (!VERSION_NAME.test(name))
    return refuse(
      `content/version.yaml: unexpected name "${name}", expected numbers and full stops, such as 2026.11.1`,
    );
  if (dataset.changes[0]?.released === true)
    return refuse(`The data are those of release ${dataset.changes[0].version.name}: nothing to release.`);
  if (exists(path))
    return refuse(`${name} is released already, with other data: give content/version.yaml a new name and day.`);
  return {
    ok: true,
    message: `Released ${name} (${hash})`,
    path,
    text: releaseText({ name, date, hash, note, print }),
  };
}

/** What tells an author that the data are not those of the last release; null where they are. */
export function reminder(changes: readonly VersionChanges[]): string | null {
  const [now, last] = changes;
  if (now === undefined || now.released) return null;
  if (last === undefined) return 'The data are not released yet: "npm run data -- --release" gives them their name.';
  const counts = [
    `${now.documentsAdded.length + now.documentsRemoved.length + now.documentsChanged.length} documents`,
    `${now.clausesAdded.length + now.clausesRemoved.length + now.clausesReworded.length} clauses`,
    `${now.codesChanged.length} codes`,
    `${now.statesChanged.length} states`,
  ];
  const rename =
    now.version.name === last.version.name ? 'give content/version.yaml a new name and day, then run' : 'run';
  return `Changed since release ${last.version.name}: ${counts.join(', ')}. To release: ${rename} "npm run data -- --release".`;
}
