import { z } from 'zod';
import { fullDate, text } from './values.ts';

/** content/version.yaml: what this edition of the data is called, the day that its outputs carry, and the codebook's version. */
export const versionSchema = z.strictObject({
  date: fullDate,
  name: text,
  codebook: z.int().positive().default(1),
});
