import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  CounterBadge,
  makeStyles,
  mergeClasses,
} from '@fluentui/react-components';
import { useState } from 'react';
import { RowList } from '../frame/RowList';
import { useAssessment, usePane } from '../frame/pane-context';
import { useReveal } from '../frame/useReveal';
import type { Problem, ProblemGroup } from '../model/problems';
import { problemGroups } from '../model/problems';
import { useStatusStyles } from '../results/StatusIcon';
import { ProblemRow } from './ProblemRow';

const useStyles = makeStyles({
  head: { padding: '10px 12px 2px' },
  title: { fontSize: '14px', lineHeight: '20px', fontWeight: 600, margin: 0, outlineStyle: 'none' },
  effect: { fontSize: '12px', lineHeight: '16px' },
  panel: { margin: 0 },
  count: { marginLeft: '8px' },
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

/** So many lines are drawn at once; a large ledger has thousands. */
const PORTION = 100;

function Group({ group: { group, problems }, ...rest }: GroupProps) {
  const styles = useStyles();
  const { language } = usePane();
  const [shown, setShown] = useState(PORTION);
  const name = language.text(`iss.kind.${group}`);
  return (
    <AccordionItem value={group}>
      <AccordionHeader as="h2">
        <strong>{name}</strong>
        <CounterBadge className={styles.count} color="informative" count={problems.length} overflowCount={999} />
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <RowList label={name}>
          {problems.slice(0, shown).map((problem) => (
            <ProblemRow key={problem.key} problem={problem} {...rest} />
          ))}
        </RowList>
        {shown < problems.length && (
          <Button appearance="transparent" onClick={() => setShown(shown + PORTION)}>
            {language.text('common.more')}
          </Button>
        )}
      </AccordionPanel>
    </AccordionItem>
  );
}
