import type { command as chinese } from '../zh-CN/command';

/** command: what the batch command says on the terminal, by id. `{x}` is a parameter. */
export const command: Readonly<Record<keyof typeof chinese, string>> = {
  'cmd.usage':
    'Usage: npm run check -- BOOK.xlsx [MORE.xlsx …] [--standard ID] [--semester 2024-2025-1] [--corrections FILE] [--json OUT.json] [--out RESULT.xlsx]',
  'cmd.noBook': 'No workbook was given.',
  'cmd.option.unknown': 'Unknown option "{option}".',
  'cmd.option.value': 'The option "{option}" needs a value.',
  'cmd.option.twice': 'The option "{option}" was given twice.',
  'cmd.file.missing': 'There is no file "{file}".',
  'cmd.file.folder': '"{file}" is a folder, not a file.',
  'cmd.file.unreadable': 'The file "{file}" cannot be read: {reason}.',
  'cmd.file.twice': 'The file "{file}" was given twice.',
  'cmd.file.encrypted': '"{file}" needs a password to open; take it off in Excel first.',
  'cmd.file.damaged': '"{file}" is damaged and cannot be read ({reason}). Open and save it in Excel first.',
  'cmd.file.notWorkbook': '"{file}" is not a workbook. Give an Excel .xlsx file.',
  'cmd.file.zipBomb': '"{file}" would unpack to an abnormal size and was not opened.',
  'cmd.empty': 'The workbook is empty; there is nothing to check. Give a workbook with records of observations, hours or reading.',
  'cmd.nothing':
    'None of the {n} sheets was recognised as a tracking sheet. Give a workbook with records of observations, hours or reading, headings above the data.',
  'cmd.standard.unknown': 'There is no standard "{id}". Known: {known}.',
  'cmd.semester.bad': '"{id}" is no semester. Write 2024-2025-1, 2024-2025-2, or 2024-2025 for the school year.',
  'cmd.corrections.none': '"{file}" is no file of corrections. Give the one that was exported under Settings.',
  'cmd.corrections.later': 'The corrections "{file}" were made by a later version; update this program first.',
  'cmd.corrections.part': '"{at}" in the corrections "{file}" is not understood and was left out; the rest holds.',
  'cmd.out.input': 'The result cannot overwrite the file "{file}" that it is made from; choose another name.',
  'cmd.out.failed': 'The file "{file}" cannot be written: {reason}.',
  'cmd.out.protectedBook':
    'The workbook structure is protected and takes no statistics sheets. Unprotect the workbook under Review; checking without --out is not affected.',
  'cmd.out.protectedSheet': 'The statistics sheet "{sheet}" is protected and cannot be replaced. Unprotect it under Review.',
  'cmd.out.refused': 'The statistics sheets could not be made: {reason}.',
  'cmd.bug': 'The program failed and wrote nothing: {reason}.',
  'cmd.noRoster':
    'No roster was found; the teachers are the {n} names in the tracking sheets. Teachers without any record are not in the result.',

  'cmd.head': '{semester} · {standard}',
  'cmd.head.inferred': '{semester} (inferred) · {standard}',
  'cmd.read': '{tables} tables, {records} records, {people} teachers.',
  'cmd.unrecognised': '{n} more tables were not recognised.',
  'cmd.counts': '{met} meet the standard, {unmet} do not, {undetermined} cannot be decided; {rate}.',
  'cmd.unmet': 'Not met:',
  'cmd.undetermined': 'Undecided:',
  'cmd.teacher': '  {name}: {findings}',
  'cmd.gap': '{rule} {actual}/{required} {unit}',
  'cmd.known': '{rule} ({known}/{required} {unit} certain)',
  'cmd.noFigure': '{rule} ({reason})',
  'cmd.more': '  {n} more are in the result file.',
  'cmd.issues': '{n} data issues: {error} errors, {warning} warnings, {info} notes.',
  'cmd.issues.none': 'No data issues.',
  'cmd.broken': 'Rule {rule} of the standard makes no sense ({param}: {value}) and was not checked.',
  'cmd.written': 'Written: {file}',
};
