import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndo20Regular, History20Regular, TableAdd20Regular } from '@fluentui/react-icons';
import type { Assessment } from '../../assess/assessment';
import { FooterButton } from '../frame/FooterButton';
import { Page } from '../frame/Page';
import { usePane } from '../frame/pane-context';
import type { OfferList } from '../model/offer-list';
import { offerList } from '../model/offer-list';
import { OfferRow } from './OfferRow';

const useStyles = makeStyles({
  head: { padding: '12px 12px 8px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  title: { fontSize: '16px', lineHeight: '22px', fontWeight: 600, margin: 0, outlineStyle: 'none' },
  lead: { margin: 0, fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  all: {
    display: 'flex',
    paddingLeft: '4px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  foot: { padding: '10px 12px', display: 'flex', flexDirection: 'column', gap: '6px' },
  small: { margin: 0, fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3 },
  summary: { margin: 0, fontWeight: 600 },
  restore: { margin: 0, display: 'flex', gap: '6px', alignItems: 'center', fontSize: '12px' },
});

/** What will be added, replaced and kept, before anything is written. */
export function InsertPage({ assessment }: { readonly assessment: Assessment }) {
  const styles = useStyles();
  const { language, pane, sessionState } = usePane();
  const list = offerList(sessionState.offers, pane.leftOut);
  const { summary } = list;
  return (
    <Page name={language.text('ins.title')} footer={<InsertActions list={list} />}>
      <div className={styles.head}>
        <h1 className={styles.title} tabIndex={-1}>
          {language.text('ins.title')}
        </h1>
        <p className={styles.lead}>{language.text('ins.lead', { n: sessionState.sheetCount })}</p>
      </div>
      <TickAll list={list} />
      <ul className={styles.list}>
        {[...list.made, ...list.none].map((offer) => (
          <OfferRow key={offer.id} offer={offer} isTicked={list.chosen.includes(offer.id)} />
        ))}
      </ul>
      <div className={styles.foot}>
        <p className={styles.summary}>{language.text('ins.summary', { a: summary.new, b: summary.replace, c: summary.keep })}</p>
        <p className={styles.restore}>
          <History20Regular aria-hidden />
          {language.text('ins.restore')}
        </p>
        <p className={styles.small}>{language.text('ins.basis', { time: assessment.asOf.replace('T', ' ') })}</p>
      </div>
    </Page>
  );
}

function TickAll({ list: { made, chosen } }: { readonly list: OfferList }) {
  const styles = useStyles();
  const { language, dispatch } = usePane();
  const isAll = chosen.length === made.length;
  return (
    <div className={styles.all}>
      <Checkbox
        checked={isAll ? true : chosen.length === 0 ? false : 'mixed'}
        label={language.text('ins.all')}
        onChange={() => dispatch({ kind: 'tick-all', leftOut: isAll ? made.map(({ id }) => id) : [] })}
      />
    </div>
  );
}

function InsertActions({ list: { chosen } }: { readonly list: OfferList }) {
  const { language, session, sessionState, dispatch } = usePane();
  const isBusy = sessionState.work.kind !== 'idle';
  return (
    <>
      <FooterButton
        appearance="primary"
        icon={<TableAdd20Regular />}
        label={language.text('ins.do', { n: chosen.length })}
        isDisabled={chosen.length === 0 || isBusy}
        onClick={() => void session.insert(chosen)}
      />
      {sessionState.inserted?.canUndo && (
        <FooterButton
          icon={<ArrowUndo20Regular />}
          label={language.text('ins.undo')}
          isDisabled={isBusy}
          onClick={() => dispatch({ kind: 'ask-undo', isAsking: true })}
        />
      )}
    </>
  );
}
