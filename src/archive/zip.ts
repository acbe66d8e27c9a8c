import { zipSync } from 'fflate';
import { withZipDate } from './zip-dates.ts';

/**
 * A ZIP archive of files, in the order given, every entry dated midnight of `day` (YYYY-MM-DD): the same files give the
 * same bytes.
 */
export function zipArchive(files: ReadonlyMap<string, Uint8Array>, day: string): Uint8Array {
  return withZipDate(zipSync(Object.fromEntries(files), { level: LEVEL, mtime: ANY_DAY }), day);
}

/** Best of what is quick: level 9 saves 1 % more of CSV and JSON at three times the time. */
const LEVEL = 6;
/** fflate would take the clock's; the real day is set afterwards, free of time zones. */
const ANY_DAY = '2000-06-15';
