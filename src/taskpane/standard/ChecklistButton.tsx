import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useAssessment, usePane } from '../frame/pane-context';

const CHECKLIST = 'checklist';

/** 材料清单: the list on which the papers that rules ask for are ticked. */
export function ChecklistButton() {
  const { announce, language, session, sessionState } = usePane();
  const { ledger } = useAssessment();
  const [said, setSaid] = useState('');
  const stands = ledger.tables.some(({ kind }) => kind === CHECKLIST);
  const insert = async () => {
    const lines = await session.insertChecklist();
    if (lines === null) return;
    const text = lines === 0 ? language.text('std.checklist.none') : language.text('std.checklist.done', { n: lines });
    setSaid(text);
    announce(text);
  };
  return (
    <>
      <Button disabled={sessionState.work.kind !== 'idle'} onClick={() => void insert()}>
        {language.text(stands ? 'std.checklist.more' : 'std.checklist')}
      </Button>
      {said !== '' && <span>{said}</span>}
    </>
  );
}
