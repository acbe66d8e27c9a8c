import type { JudgedDate } from '../../model/coverage.ts';
import {
  ADDRESSEES,
  CLAUSE_TYPES,
  ENUMERATIONS,
  STATES,
  TARGETS,
  TIMINGS,
  UNKNOWN_REASONS,
} from '../../model/vocabulary.ts';
import type { CodedClause } from '../../model/clause.ts';
import { labelled } from '../labels.ts';

/** Closed lists that more than one table uses, labelled. */
export const STATED = labelled(STATES, 'common', 'state.');
export const REASONED = labelled(UNKNOWN_REASONS, 'common', 'reason.');
export const TYPED = labelled(CLAUSE_TYPES, 'common', 'type.');
export const ADDRESSED = labelled(ADDRESSEES, 'common', 'addressee.');
export const ENUMERATED = labelled(ENUMERATIONS, 'common', 'enumeration.');
export const TIMED = labelled(TIMINGS, 'data', 'timing.');
export const TARGETED = labelled(TARGETS, 'data', 'target.');

const BASES = ['adjudicated', 'rules'] as const satisfies readonly CodedClause['basis'][];
export const BASED = labelled(BASES, 'data', 'basis.');

const JUDGED_BASES = ['issued', 'stages', 'cited', 'none'] as const satisfies readonly JudgedDate['basis'][];
export const JUDGED = labelled(JUDGED_BASES, 'data', 'judged.');
