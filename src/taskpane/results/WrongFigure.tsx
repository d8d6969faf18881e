import { Link, makeStyles } from '@fluentui/react-components';
import type { RecognisedTable } from '../../recognise/table';
import { usePane } from '../frame/pane-context';

const useStyles = makeStyles({ link: { minHeight: '32px' } });

/** 算得不对？ leads to how the first ledger behind the figure was read. */
export function WrongFigure({ tables: [table] }: { readonly tables: readonly RecognisedTable[] }) {
  const styles = useStyles();
  const { language, dispatch } = usePane();
  if (!table) return null;
  return (
    <Link
      className={styles.link}
      as="button"
      aria-label={`${language.text('why.wrong')} ${language.text('why.wrong.table', { sheet: table.range.sheet })}`}
      onClick={() => dispatch({ kind: 'open-table', table: table.id })}
    >
      {language.text('why.wrong')}
    </Link>
  );
}
