import { makeStyles, tokens } from '@fluentui/react-components';
import { Row } from '../frame/Row';
import { RowList } from '../frame/RowList';
import { useAssessment, usePane } from '../frame/pane-context';
import { rowKey } from '../frame/pane-state';
import type { TeacherRow } from '../model/result-rows';
import { teacherRows } from '../model/result-rows';
import { STATUS_TEXT, StatusIcon } from './StatusIcon';
import { useNameMatch } from './useNameMatch';

const useStyles = makeStyles({
  name: { fontWeight: 600 },
  group: { fontSize: '12px', color: tokens.colorNeutralForeground3, marginLeft: '8px' },
  /** The status is seen as a shape; only a screen reader needs the word here. */
  spoken: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
  gaps: { fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground2, display: 'block' },
  empty: { padding: '16px 12px', margin: 0, color: tokens.colorNeutralForeground2 },
});

/** 教师: whom the filter leaves, or whom the search finds among all. */
export function TeacherList() {
  const styles = useStyles();
  const { language, pane } = usePane();
  const assessment = useAssessment();
  const matches = useNameMatch(pane.query);
  const query = pane.query?.trim() ?? '';
  const rows =
    query === ''
      ? teacherRows(assessment, pane.filter, language)
      : teacherRows(assessment, { status: null, rule: null, group: null }, language).filter(({ teacher }) =>
          matches(teacher.person.displayName, query),
        );
  if (rows.length === 0) return <p className={styles.empty}>{language.text('res.empty')}</p>;
  return (
    <RowList label={language.text('res.view.teachers')}>
      {rows.map((row) => (
        <Teacher key={row.teacher.person.id} row={row} />
      ))}
    </RowList>
  );
}

function Teacher({ row: { teacher, status, line } }: { readonly row: TeacherRow }) {
  const styles = useStyles();
  const { language, dispatch } = usePane();
  const { id, displayName, fields } = teacher.person;
  const place = { kind: 'teacher', person: id } as const;
  const group = fields.group ?? '';
  return (
    <Row row={rowKey(place) ?? ''} start={<StatusIcon status={status} />} onOpen={() => dispatch({ kind: 'open-place', place })}>
      <span className={styles.name}>{displayName}</span> <span className={styles.group}>{group}</span>{' '}
      <span className={styles.spoken}>{language.text(STATUS_TEXT[status])} </span>
      <span className={styles.gaps}>{line}</span>
    </Row>
  );
}
