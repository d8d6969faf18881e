/** Every function that a ribbon button runs, by the name that the manifest gives it. */
export const COMMANDS = ['check', 'issues', 'insert', 'undo', 'tables', 'standard', 'guide'] as const;

export type CommandName = (typeof COMMANDS)[number];
