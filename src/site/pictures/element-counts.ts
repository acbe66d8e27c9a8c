import type { ElementMark } from '../../charts/elements-layout.ts';
import type { Circular } from '../../model/circular.ts';
import type { Act, Element } from '../../model/codebook.ts';
import type { Interval } from '../../model/coverage.ts';
import { elementTable } from '../act-page.ts';
import type { SiteData } from '../site-data.ts';

/** One document that states the act, with a mark for each element. */
export interface ElementsOfDocument {
  readonly circular: Circular;
  readonly marks: readonly ElementMark[];
}

/** How many of the documents that state the act name an element of it. */
export interface ElementCount {
  readonly element: Element;
  /** confirmed: named; absent: not in a text read whole; open: not seen. */
  readonly interval: Interval;
}

export interface ElementsOfAct {
  /** Baseline elements first, then the additions that some document makes. */
  readonly counts: readonly ElementCount[];
  /** Those that name most come first, then by date. */
  readonly rows: readonly ElementsOfDocument[];
}

/** Elements of one act in the documents that state it. */
export function elementsOfAct(site: SiteData, act: Act): ElementsOfAct {
  const { columns, rows } = elementTable(site, act);
  const marked = rows.map(({ circular, statuses }) => ({
    circular,
    marks: statuses.map((status): ElementMark => status ?? unsaid(circular)),
  }));
  const named = (marks: readonly ElementMark[]): number => marks.filter(isNamed).length;
  return {
    counts: columns.map((element, index) => ({
      element,
      interval: countMarks(marked.flatMap(({ marks }) => marks[index] ?? [])),
    })),
    rows: marked.sort((a, b) => named(b.marks) - named(a.marks)),
  };
}

/** An addition without a row in the data: absent from a text that was read whole, else only not seen. */
function unsaid({ view }: Circular): ElementMark {
  return view.enumeration === 'complete-text' ? 'not-added' : 'not-seen';
}

function countMarks(marks: readonly ElementMark[]): Interval {
  const confirmed = marks.filter(isNamed).length;
  const open = marks.filter((mark) => mark === 'not-seen').length;
  const total = marks.length;
  const absent = total - confirmed - open;
  return { confirmed, open, absent, contrary: 0, total, absentReferenced: 0, openReferenced: 0 };
}

function isNamed(mark: ElementMark): boolean {
  return mark === 'named' || mark === 'added';
}
