import { formatShare } from '../../i18n/amounts';
import { RowList } from '../frame/RowList';
import { useAssessment, usePane } from '../frame/pane-context';
import { findingOf, requirements, ruleName, thresholdText } from '../model/requirements';
import { rates, tally } from '../model/result-rows';
import { TallyRow } from './TallyRow';

/** 项目: each rule with its counts; a row shows the teachers by that rule. */
export function RuleList() {
  const { language, pane, dispatch } = usePane();
  const assessment = useAssessment();
  const { teachers } = assessment;
  return (
    <RowList label={language.text('res.view.rules')}>
      {requirements(assessment).map((rule) => {
        const counts = tally(assessment, { rule: rule.id, group: pane.filter.group });
        const name = ruleName(rule, language);
        const hasNoTable = teachers.length > 0 && teachers.every((teacher) => findingOf(teacher, rule.id)?.reason === 'no-table');
        const status = counts.unmet > 0 ? 'unmet' : counts.undetermined > 0 ? 'undetermined' : null;
        return (
          <TallyRow
            key={rule.id}
            row={`tally ${rule.id}`}
            name={name}
            detail={thresholdText(rule, assessment, language) ?? ''}
            tally={counts}
            note={hasNoTable ? language.text('res.noData', { rule: name }) : null}
            onOpen={() => dispatch({ kind: 'filter', filter: { rule: rule.id, status }, view: 'teachers' })}
          />
        );
      })}
    </RowList>
  );
}

/** 教研组: each group with its rate; a row shows its teachers. */
export function GroupList() {
  const { language, pane, dispatch } = usePane();
  const assessment = useAssessment();
  return (
    <RowList label={language.text('res.view.groups')}>
      {assessment.groups.map(({ name }) => {
        const counts = tally(assessment, { rule: pane.filter.rule, group: name });
        const status = counts.unmet > 0 ? 'unmet' : counts.undetermined > 0 ? 'undetermined' : null;
        return (
          <TallyRow
            key={name}
            row={`tally ${name}`}
            name={name}
            detail={formatShare(rates(counts).rate)}
            tally={counts}
            onOpen={() => dispatch({ kind: 'filter', filter: { group: name, status }, view: 'teachers' })}
          />
        );
      })}
    </RowList>
  );
}
