/**
 * Sets the time of every entry of a ZIP archive, which packers take from the clock, to midnight of one day, so that two
 * builds give the same bytes. Nothing else changes: times are part of no checksum.
 *
 * @throws when the bytes hold no ZIP archive.
 */
export function withZipDate(archive: Uint8Array, day: string): Uint8Array {
  const dated = Uint8Array.from(archive);
  const view = new DataView(dated.buffer);
  const end = endOfDirectory(view);
  const [year = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number);
  const dosDate = ((year - DOS_EPOCH) << 9) | (month << 5) | dayOfMonth;
  const stamp = (at: number): void => {
    view.setUint16(at, 0, true);
    view.setUint16(at + 2, dosDate, true);
  };
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new Error(`No entry of a ZIP directory at byte ${at}`);
    const local = view.getUint32(at + 42, true);
    stamp(at + 12);
    stamp(local + 10);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return dated;
}

function endOfDirectory(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0; at -= 1) if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  throw new Error('No end of a ZIP directory');
}

/** Signatures and epoch of the ZIP format (APPNOTE 6.3, sections 4.3.12, 4.3.16 and 4.4.6). */
const DIRECTORY_ENTRY = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const DOS_EPOCH = 1980;
