import type { Standard } from '../rule';
import { HOURS_RULES } from './24-hours-five-duties';

/** 校本研训 24 学时: the hours and their shares alone, for a school that keeps no other ledger. */
export const SCHOOL_BASED_24: Standard = { id: 'school-based-24', name: '校本研训 24 学时', version: '1', rules: HOURS_RULES };
