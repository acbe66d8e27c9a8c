import type { Theme } from '../model/codebook.ts';
import type { Report } from '../model/diagnostic.ts';
import type { Alias, Election, Province, Region, Source } from '../model/registers.ts';
import { checkRows, type RegisterRow } from './register.ts';
import type { CsvTable } from './csv-table.ts';
import type { Known } from './schema/known.ts';
import { aliasRow, electionRow, provinceRow, regionRow, sourceRow, themeRow } from './schema/register-schemas.ts';
import type { z } from 'zod';

/** The tables of the registers, read but not yet checked against each other. */
export type Tables = Readonly<
  Record<'sources' | 'elections' | 'provinces' | 'regions' | 'aliases' | 'themes', CsvTable>
>;

export interface Registers {
  readonly sources: readonly RegisterRow<Source>[];
  readonly elections: readonly Election[];
  readonly provinces: readonly Province[];
  readonly regions: readonly Region[];
  readonly aliases: readonly Alias[];
  readonly themes: readonly Theme[];
}

/** Checks every register; the rows of each leave in the order of their ids, themes in their own. */
export function readRegisters(tables: Tables, known: Known, report: Report): Registers {
  const values = <S extends z.ZodObject>(table: CsvTable, schema: S, key: string): readonly z.output<S>[] =>
    checkRows(table, schema, [key], report).map(({ value }) => value);
  const themes = [...values(tables.themes, themeRow, 'id')].sort((a, b) => a.order - b.order || compare(a.id, b.id));
  return {
    sources: [...checkRows(tables.sources, sourceRow, ['id'], report)].sort((a, b) => compare(a.value.id, b.value.id)),
    elections: values(tables.elections, electionRow(known), 'id')
      .map(electionOf)
      .sort((a, b) => compare(a.id, b.id)),
    provinces: values(tables.provinces, provinceRow(known), 'code')
      .map(provinceOf)
      .sort((a, b) => compare(a.code, b.code)),
    regions: [...values(tables.regions, regionRow(known), 'code')].sort((a, b) => compare(a.code, b.code)),
    aliases: [...values(tables.aliases, aliasRow, 'term')].sort((a, b) => compare(a.term, b.term)),
    themes: themes.map(({ id, label_id, label_en }) => ({ id, label: { id: label_id, en: label_en } })),
  };
}

function electionOf(row: z.output<ReturnType<typeof electionRow>>): Election {
  return {
    id: row.id,
    name: { id: row.name_id, en: row.name_en },
    stagesFrom: row.stages_from,
    candidatesDetermined: row.candidates_determined,
    campaignFrom: row.campaign_from,
    campaignUntil: row.campaign_until,
    quietFrom: row.quiet_from,
    quietUntil: row.quiet_until,
    polling: row.polling,
    sources: row.sources,
  };
}

function provinceOf(row: z.output<ReturnType<typeof provinceRow>>): Province {
  const { code, name, slug, began, parent, tile_column: column, tile_row } = row;
  return { code, name, slug, began, parent, tile: { column, row: tile_row } };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
