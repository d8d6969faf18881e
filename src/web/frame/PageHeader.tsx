import { Button, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  ArrowDownload20Regular,
  ArrowUndo20Regular,
  ClipboardCheckmark20Regular,
  FolderOpen20Regular,
  LockClosed16Regular,
  TableAdd20Regular,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { Language } from '../../i18n/language';
import type { TextId } from '../../i18n/texts';
import { AppMark } from './AppMark';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    height: '48px',
    flexShrink: 0,
    padding: '0 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    whiteSpace: 'nowrap',
    overflow: 'hidden',
  },
  name: { marginLeft: '4px' },
  file: { margin: '0 8px 0 6px', overflow: 'hidden', textOverflow: 'ellipsis', minWidth: '40px', color: tokens.colorNeutralForeground2 },
  command: { flexShrink: 0, minWidth: 'auto', paddingLeft: '10px', paddingRight: '10px' },
  /** Below this width the pictures stand alone; their names are still read out. */
  label: { '@media (max-width: 1100px)': { display: 'none' } },
  wide: { '@media (max-width: 899px)': { display: 'none' } },
  space: { flexGrow: 1 },
  local: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    marginRight: '12px',
    flexShrink: 0,
    color: tokens.colorNeutralForeground2,
  },
});

export interface HeaderCommand {
  readonly run: () => void;
  readonly isDisabled?: boolean;
}

export interface PageHeaderProps {
  readonly language: Language;
  readonly fileName: string;
  readonly open: HeaderCommand;
  readonly check: HeaderCommand;
  readonly insert: HeaderCommand;
  readonly undo: HeaderCommand;
  readonly download: HeaderCommand & { readonly isPrimary: boolean };
  /** The button that turns a narrow page from pane to grid and back. */
  readonly turn: ReactElement;
}

/** The ribbon's verbs, for a page that has no ribbon. */
export function PageHeader({ language, fileName, open, check, insert, undo, download, turn }: PageHeaderProps) {
  const styles = useStyles();
  return (
    <header className={styles.header}>
      <AppMark />
      <Text weight="semibold" className={mergeClasses(styles.name, styles.wide)}>
        {language.text('app.name')}
      </Text>
      <Text className={mergeClasses(styles.file, styles.wide)} title={fileName}>
        {fileName}
      </Text>
      <CommandButton {...{ language, command: open }} id="web.open" icon={<FolderOpen20Regular />} />
      <CommandButton {...{ language, command: check }} id="web.check" icon={<ClipboardCheckmark20Regular />} />
      <CommandButton {...{ language, command: insert }} id="web.insert" icon={<TableAdd20Regular />} />
      <CommandButton {...{ language, command: undo }} id="ins.undo" icon={<ArrowUndo20Regular />} />
      <span className={styles.space} />
      {turn}
      <Text size={200} className={mergeClasses(styles.local, styles.wide)}>
        <LockClosed16Regular />
        {language.text('common.local')}
      </Text>
      <Button
        appearance={download.isPrimary ? 'primary' : 'secondary'}
        className={styles.command}
        icon={<ArrowDownload20Regular />}
        onClick={download.run}
        disabled={download.isDisabled ?? false}
        aria-label={language.text('web.download')}
      >
        <span className={styles.label}>{language.text('web.download')}</span>
      </Button>
    </header>
  );
}

interface CommandButtonProps {
  readonly language: Language;
  readonly command: HeaderCommand;
  readonly id: TextId;
  readonly icon: ReactElement;
}

function CommandButton({ language, command, id, icon }: CommandButtonProps) {
  const styles = useStyles();
  const label = language.text(id);
  return (
    <Button
      appearance="subtle"
      className={styles.command}
      icon={icon}
      onClick={command.run}
      disabled={command.isDisabled ?? false}
      aria-label={label}
      title={label}
    >
      <span className={styles.label}>{label}</span>
    </Button>
  );
}
