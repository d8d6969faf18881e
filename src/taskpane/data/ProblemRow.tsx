import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import { issueText } from '../../i18n/issue-text';
import { formatRange } from '../../sheet/a1';
import { Row } from '../frame/Row';
import { usePane } from '../frame/pane-context';
import type { Problem } from '../model/problems';
import { statusTokens } from '../theme';

const useStyles = makeStyles({
  line: { display: 'flex', gap: '8px', alignItems: 'baseline' },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  cell: {
    fontSize: '12px',
    color: tokens.colorBrandForegroundLink,
    textAlign: 'right',
    flexShrink: 0,
    maxWidth: '45%',
    overflowWrap: 'anywhere',
  },
  affects: {
    color: statusTokens.undetermined,
    border: `1px solid ${statusTokens.undetermined}`,
    backgroundColor: 'transparent',
    marginLeft: '4px',
  },
});

export interface ProblemRowProps {
  readonly problem: Problem;
  readonly selected: string | null;
  readonly onOpen: (problem: Problem) => void;
}

/** One problem: what is written, whom it affects, and its cell, which the row selects. */
export function ProblemRow({ problem, selected, onOpen }: ProblemRowProps) {
  const styles = useStyles();
  const { language } = usePane();
  const { key, issue, affects } = problem;
  return (
    <Row row={`problem ${key}`} hasPage={false} isLow isSelected={selected === key} onOpen={() => onOpen(problem)}>
      <span className={styles.line}>
        <span className={styles.text}>
          {issueText(issue, language)}
          {affects.map((person) => (
            <Badge key={person} className={styles.affects} appearance="outline">
              {language.text('iss.affects', { name: person })}
            </Badge>
          ))}
        </span>
        <span className={styles.cell}>{formatRange(issue.cells[0])}</span>
      </span>
    </Row>
  );
}
