/**
 * The text of content/ids.lock with new ids added: comments first, then one line an id, sorted. Lines that are there stay.
 * `lockWith('b\n', ['a', 'b']) // => 'a\nb\n'`
 */
export function lockWith(lock: string, ids: readonly string[]): string {
  const lines = lock.split('\n').filter((line) => line.trim() !== '');
  const comments = lines.filter((line) => line.startsWith('#'));
  const pinned = lines.filter((line) => !line.startsWith('#'));
  const held = new Set(pinned.map(idOfLine));
  const all = [...pinned, ...new Set(ids.filter((id) => !held.has(id)))].sort(byId);
  return all.length + comments.length === 0 ? '' : `${[...comments, ...all].join('\n')}\n`;
}

function idOfLine(line: string): string {
  return line.split(' ', 1)[0] ?? line;
}

function byId(a: string, b: string): number {
  const [x, y] = [idOfLine(a), idOfLine(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}
