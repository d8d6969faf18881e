import type { Theme } from '@fluentui/react-components';
import { webDarkTheme, webLightTheme } from '@fluentui/react-components';

export type ThemeMode = 'light' | 'dark';

const FONT = "'Segoe UI','Microsoft YaHei UI','Microsoft YaHei','PingFang SC','Noto Sans CJK SC',sans-serif";

/** Colours of the statuses: blue and burnt orange stay apart for every kind of colour sight; each also has its shape and its word. */
export type PaneTheme = Theme & {
  readonly statusMet: string;
  readonly statusUnmet: string;
  readonly statusUndetermined: string;
  readonly statusUndeterminedSoft: string;
};

export const PANE_THEMES: Readonly<Record<ThemeMode, PaneTheme>> = {
  light: {
    ...webLightTheme,
    fontFamilyBase: FONT,
    statusMet: '#0F548C',
    statusUnmet: '#B3400A',
    statusUndetermined: '#6B4FA0',
    statusUndeterminedSoft: '#E4DCF3',
  },
  dark: {
    ...webDarkTheme,
    fontFamilyBase: FONT,
    // Fluent's own falls below 4.5:1 on a row under the pointer.
    colorBrandForegroundLink: '#7CB8EE',
    statusMet: '#7CB8EE',
    statusUnmet: '#F0955E',
    statusUndetermined: '#C0AAE8',
    statusUndeterminedSoft: '#43365E',
  },
};

/** The theme's own values as CSS variables, as Fluent's `tokens` are. */
export const statusTokens = {
  met: 'var(--statusMet)',
  unmet: 'var(--statusUnmet)',
  undetermined: 'var(--statusUndetermined)',
  undeterminedSoft: 'var(--statusUndeterminedSoft)',
} as const;
