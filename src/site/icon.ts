import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rasterise } from '../raster/index.ts';
import { publicDirectory } from './dataset.ts';

/** Sizes in px that systems ask of an installed site. */
export const ICON_SIZES = [192, 512] as const;

/** The mark of the site as PNG, for systems that take no SVG. */
export function iconPng(size: number): Promise<Uint8Array> {
  return rasterise(readFileSync(join(publicDirectory(), 'favicon.svg'), 'utf8'), { width: size });
}
