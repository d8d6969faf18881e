import { MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndo20Regular, DataBarVertical20Regular, TableAdd20Regular } from '@fluentui/react-icons';
import type { Inserted } from '../../app/session';
import { FooterButton } from '../frame/FooterButton';
import { Page } from '../frame/Page';
import { Row } from '../frame/Row';
import { RowList } from '../frame/RowList';
import { usePane } from '../frame/pane-context';
import { useReveal } from '../frame/useReveal';
import { statisticsSheets } from '../model/inserted-sheets';
import { ActionBadge } from './ActionBadge';

const useStyles = makeStyles({
  done: { margin: '12px', width: 'auto' },
  title: { fontSize: '14px', lineHeight: '20px', fontWeight: 600, margin: 0, outlineStyle: 'none' },
  line: { display: 'flex', alignItems: 'center', gap: '8px', justifyContent: 'space-between' },
  icon: { color: tokens.colorBrandForeground1 },
  small: { margin: 0, padding: '10px 12px', fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3 },
});

/** What was inserted, where it is, and the way to take it back. */
export function InsertedPage({ inserted }: { readonly inserted: Inserted }) {
  const styles = useStyles();
  const { language, dispatch } = usePane();
  const { selected, reveal } = useReveal();
  const { workbook, canUndo } = inserted;
  const { shown, dataSheets } = statisticsSheets(inserted);
  const done = language.text('ins.done', { n: shown.length });
  return (
    <Page name={done} footer={<InsertedActions canUndo={canUndo} onAgain={() => dispatch({ kind: 'insert-again' })} />}>
      <MessageBar className={styles.done} intent="success" layout="multiline">
        <MessageBarBody>
          <h1 className={styles.title} tabIndex={-1}>
            {done}
          </h1>
          {shown[0] && language.text('ins.done.where', { sheet: shown[0].sheet })}
        </MessageBarBody>
      </MessageBar>
      <RowList label={done}>
        {shown.map(({ sheet, action }) => (
          <Row
            key={sheet}
            row={`sheet ${sheet}`}
            isLow
            isSelected={selected === sheet}
            start={<DataBarVertical20Regular className={styles.icon} aria-hidden />}
            onOpen={() => reveal({ workbook, sheet, top: 0, left: 0, bottom: 0, right: 0 }, sheet)}
          >
            <span className={styles.line}>
              {sheet}
              <ActionBadge action={action} />
            </span>
          </Row>
        ))}
      </RowList>
      {dataSheets > 0 && <p className={styles.small}>{language.text('ins.data', { n: dataSheets })}</p>}
      {canUndo && <p className={styles.small}>{language.text('ins.undo.until')}</p>}
    </Page>
  );
}

function InsertedActions({ canUndo, onAgain }: { readonly canUndo: boolean; readonly onAgain: () => void }) {
  const { language, dispatch } = usePane();
  return (
    <>
      {canUndo && (
        <FooterButton
          icon={<ArrowUndo20Regular />}
          label={language.text('ins.undo')}
          onClick={() => dispatch({ kind: 'ask-undo', isAsking: true })}
        />
      )}
      <FooterButton icon={<TableAdd20Regular />} label={language.text('ins.again')} onClick={onAgain} />
    </>
  );
}
