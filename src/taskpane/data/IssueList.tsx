import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Badge,
  CounterBadge,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { issueText } from '../../i18n/issue-text';
import { formatRange } from '../../sheet/a1';
import { Row } from '../frame/Row';
import { RowList } from '../frame/RowList';
import { useAssessment, usePane } from '../frame/pane-context';
import { useReveal } from '../frame/useReveal';
import type { Problem, ProblemGroup } from '../model/problems';
import { problemGroups } from '../model/problems';
import { statusTokens } from '../theme';
import { useStatusStyles } from '../results/StatusIcon';

const useStyles = makeStyles({
  head: { padding: '10px 12px 2px' },
  title: { fontSize: '14px', lineHeight: '20px', fontWeight: 600, margin: 0, outlineStyle: 'none' },
  effect: { fontSize: '12px', lineHeight: '16px' },
  panel: { margin: 0 },
  count: { marginLeft: '8px' },
  line: { display: 'flex', gap: '8px', alignItems: 'baseline' },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  cell: { fontSize: '12px', color: tokens.colorBrandForegroundLink, textAlign: 'right', maxWidth: '45%', overflowWrap: 'anywhere' },
  affects: {
    color: statusTokens.undetermined,
    border: `1px solid ${statusTokens.undetermined}`,
    backgroundColor: 'transparent',
    marginLeft: '4px',
  },
});

/** 数据问题 by kind; each line selects its cell. */
export function IssueList() {
  const styles = useStyles();
  const status = useStatusStyles();
  const { language } = usePane();
  const groups = problemGroups(useAssessment());
  const count = groups.reduce((sum, { problems }) => sum + problems.length, 0);
  const effects = groups.reduce((sum, group) => sum + group.effects, 0);
  const { selected, reveal } = useReveal();
  return (
    <>
      <div className={styles.head}>
        <h1 className={styles.title} tabIndex={-1}>
          {count === 0 ? language.text('iss.none') : language.text('iss.title', { n: count })}
        </h1>
        {effects > 0 && (
          <div className={mergeClasses(styles.effect, status.undetermined)}>{language.text('iss.effect', { n: effects })}</div>
        )}
      </div>
      <Accordion
        multiple
        collapsible
        defaultOpenItems={groups.filter((group) => group.effects > 0 || groups.length === 1).map(({ group }) => group)}
      >
        {groups.map((group) => (
          <Group key={group.group} group={group} selected={selected} onOpen={({ issue, key }) => reveal(issue.cells[0], key)} />
        ))}
      </Accordion>
    </>
  );
}

interface GroupProps {
  readonly group: ProblemGroup;
  readonly selected: string | null;
  readonly onOpen: (problem: Problem) => void;
}

function Group({ group: { group, problems }, selected, onOpen }: GroupProps) {
  const styles = useStyles();
  const { language } = usePane();
  const name = language.text(`iss.kind.${group}`);
  return (
    <AccordionItem value={group}>
      <AccordionHeader as="h2">
        <strong>{name}</strong>
        <CounterBadge className={styles.count} color="informative" count={problems.length} overflowCount={999} />
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <RowList label={name}>
          {problems.map((problem) => (
            <Row
              key={problem.key}
              row={`problem ${problem.key}`}
              hasPage={false}
              isLow
              isSelected={selected === problem.key}
              onOpen={() => onOpen(problem)}
            >
              <span className={styles.line}>
                <span className={styles.text}>
                  {issueText(problem.issue, language)}
                  {problem.affects.map((person) => (
                    <Badge key={person} className={styles.affects} appearance="outline">
                      {language.text('iss.affects', { name: person })}
                    </Badge>
                  ))}
                </span>
                <span className={styles.cell}>{formatRange(problem.issue.cells[0])}</span>
              </span>
            </Row>
          ))}
        </RowList>
      </AccordionPanel>
    </AccordionItem>
  );
}
