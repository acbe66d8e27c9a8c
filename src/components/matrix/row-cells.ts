import { fillMessage } from '../../i18n/message.ts';
import type { CellCode } from '../../site/matrix-cells.ts';
import { countCells } from '../../site/matrix-cells.ts';
import type { MatrixSettings } from '../../site/matrix-settings.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** The cells of one row: in the table while the row is near the reader, else one cell that says their sum. */
export interface RowCells {
  /** Whether the cells stand in the table. */
  readonly shown: () => boolean;
  readonly show: () => void;
  readonly setAside: () => void;
  /** Steps cells back, or forward, by column. */
  readonly dim: (off: readonly boolean[]) => void;
}

export interface RowSource {
  readonly element: HTMLTableRowElement;
  /** Short name of the document. */
  readonly name: string;
  readonly codes: readonly CellCode[];
  readonly settings: MatrixSettings;
}

/**
 * Takes over the cells of a row. A page of a few hundred rows brings them written out, with every instrument that a
 * document refers to; where it brings only their sum, they are made from the codes of the row when they are needed.
 */
export function takeCells(source: RowSource): RowCells {
  const { element, settings } = source;
  const written = [...element.querySelectorAll<HTMLTableCellElement>('td:not(.sum, .rest)')];
  let cells: readonly HTMLTableCellElement[] | null = written.length > 0 ? written : null;
  let off: readonly boolean[] = [];
  for (const cell of written) nameCell(cell, source);
  const rest = element.querySelector<HTMLTableCellElement>('td.rest') ?? restCell(source);

  const dimCells = (): void => {
    cells?.forEach((cell, column) => cell.classList.toggle('off', off[column] === true));
  };
  return {
    shown: () => !rest.isConnected || rest.parentElement !== element,
    show: () => {
      if (rest.parentElement !== element) return;
      cells ??= source.codes.map((code, column) => cellOf(code, settings.acts[column] ?? '', column, source));
      rest.replaceWith(...cells);
      dimCells();
    },
    setAside: () => {
      if (rest.parentElement === element) return;
      cells?.[0]?.before(rest);
      for (const cell of cells ?? []) cell.remove();
    },
    dim: (next) => {
      off = next;
      if (rest.parentElement !== element) dimCells();
    },
  };
}

/** Gives a written cell its whole name: the document, the act, the state. */
function nameCell(cell: HTMLTableCellElement, { name, settings }: RowSource): void {
  const link = cell.querySelector('a');
  const said = link?.getAttribute('aria-label') ?? '';
  link?.setAttribute('aria-label', fillMessage(settings.language, settings.words.cell, { document: name, cell: said }));
}

function restCell({ element, codes, settings }: RowSource): HTMLTableCellElement {
  const rest = element.ownerDocument.createElement('td');
  rest.className = 'rest';
  rest.colSpan = codes.length;
  const { confirmed, absent, contrary, open } = countCells(codes);
  rest.textContent = fillMessage(settings.language, settings.words.rest, { confirmed, absent, contrary, open });
  return rest;
}

function cellOf(code: CellCode, act: string, column: number, source: RowSource): HTMLTableCellElement {
  const { element, name, settings } = source;
  const { ownerDocument: document } = element;
  const cell = document.createElement('td');
  const link = document.createElement('a');
  const picture = document.createElementNS(SVG, 'svg');
  const absent = code.mark === 'silent' || code.mark === 'not-listed';
  const page = element.querySelector('th a')?.getAttribute('href') ?? '';
  link.href = `${page}#${absent ? 'sertifikat' : 'sel'}-${act}`;
  link.tabIndex = -1;
  const state = [settings.states[code.mark], ...(code.referenced ? [settings.states.referenced] : [])].join(', ');
  const said = fillMessage(settings.language, settings.words.state, { act: settings.actNames[column] ?? act, state });
  link.setAttribute('aria-label', fillMessage(settings.language, settings.words.cell, { document: name, cell: said }));
  for (const mark of [code.mark, ...(code.referenced ? ['referenced'] : [])]) {
    const use = document.createElementNS(SVG, 'use');
    use.setAttribute('href', `#mark-${mark}`);
    picture.append(use);
  }
  link.append(picture);
  cell.append(link);
  return cell;
}
