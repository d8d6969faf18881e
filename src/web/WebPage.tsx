import { Spinner, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import { createPaneNavigation } from '../app/navigation';
import type { Locale } from '../i18n/texts';
import { CHINESE } from '../i18n/load-language';
import { Pane } from '../taskpane/Pane';
import { useLanguage } from '../taskpane/frame/useLanguage';
import { LateGrid } from './book/late-grid';
import { BookHeader } from './frame/BookHeader';
import { DropOverlay } from './frame/DropOverlay';
import { GridArea } from './frame/GridArea';
import { MessageLine } from './frame/MessageLine';
import { useBooks } from './frame/useBooks';
import { useCommands } from './frame/useCommands';
import { useF6 } from './frame/useF6';
import { useFileDrop } from './frame/useFileDrop';
import { useUnsavedWarning } from './frame/useUnsavedWarning';

/** Id of the element that holds the pane. */
const PANE = 'pane';
const NARROW = '@media (max-width: 899px)';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', height: '100%', overflow: 'hidden' },
  body: { position: 'relative', display: 'flex', flexGrow: 1, minHeight: 0 },
  grid: { flexGrow: 1, minWidth: 0 },
  pane: {
    width: '350px',
    flexShrink: 0,
    minHeight: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    [NARROW]: { position: 'absolute', inset: 0, width: 'auto', borderLeft: 'none', zIndex: 2 },
  },
  behind: { [NARROW]: { visibility: 'hidden' } },
  waiting: { height: '100%' },
});

/** 网页版: a workbook beside the pane, without Excel. Everything happens in this browser. */
export function WebPage({ initialLocale }: { readonly initialLocale: Locale }) {
  const styles = useStyles();
  const [locale, setLocale] = useState(initialLocale);
  const language = useLanguage(locale);
  const grid = useMemo(() => new LateGrid(), []);
  const navigation = useMemo(() => createPaneNavigation(), []);
  const [isPaneInFront, setPaneInFront] = useState(true);
  const books = useBooks(
    grid,
    useMemo(() => () => setPaneInFront(false), []),
  );
  const commands = useCommands(books, navigation, language);
  const isDropping = useFileDrop(commands.openFiles);
  useUnsavedWarning(books.isUnsaved);
  useF6(grid, PANE);
  useEffect(() => navigation.subscribe(() => setPaneInFront(true)), [navigation]);
  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = language.text('web.title');
  }, [locale, language]);
  const { opened, message, openSample } = books;
  useEffect(() => void openSample(CHINESE.text('web.sample.name')), [openSample]);
  return (
    <div className={styles.page}>
      <BookHeader {...{ books, commands, language, isPaneInFront }} onTurn={() => setPaneInFront(!isPaneInFront)} />
      {message && <MessageLine message={message} language={language} onClose={() => books.say(null)} />}
      <div className={styles.body}>
        <div className={mergeClasses(styles.grid, isPaneInFront && styles.behind)}>
          <GridArea grid={grid} language={language} />
        </div>
        <aside className={mergeClasses(styles.pane, !isPaneInFront && styles.behind)} id={PANE} aria-label={language.text('app.name')}>
          {opened ? (
            <Pane
              key={books.turn}
              {...{ session: opened.session, locale, navigation }}
              mode="light"
              onLocale={setLocale}
              {...(!books.isSample && { onSample: commands.openSample })}
              onGuide={() => window.open('guide.html', '_blank', 'noopener')}
            />
          ) : (
            books.isOpening && <Spinner className={styles.waiting} />
          )}
        </aside>
      </div>
      {isDropping && <DropOverlay language={language} />}
    </div>
  );
}
