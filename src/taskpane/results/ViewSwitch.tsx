import { Button, SearchBox, Tab, TabList, Tooltip, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowSync20Regular, Search20Regular } from '@fluentui/react-icons';
import type { KeyboardEvent } from 'react';
import { usePane } from '../frame/pane-context';
import type { ResultView } from '../frame/pane-state';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    minHeight: '34px',
    paddingRight: '4px',
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    position: 'sticky',
    top: 0,
    zIndex: 1,
  },
  views: { flexGrow: 1, minWidth: 0, paddingLeft: '4px' },
  search: { flexGrow: 1, margin: '1px 4px 1px 8px', maxWidth: 'none' },
});

const VIEWS = { teachers: 'res.view.teachers', rules: 'res.view.rules', groups: 'res.view.groups' } as const;

/** 教师, 项目 or 教研组; the search for a name opens in its place. */
export function ViewSwitch() {
  const styles = useStyles();
  const { language, pane, dispatch, session } = usePane();
  const recheck = language.text('common.recheck');
  const search = language.text('res.search');
  return (
    <div className={styles.bar}>
      {pane.query === null ? (
        <TabList
          className={styles.views}
          size="small"
          aria-label={language.text('res.view')}
          selectedValue={pane.view}
          onTabSelect={(_, { value }) => dispatch({ kind: 'view', view: value as ResultView })}
        >
          {Object.entries(VIEWS).map(([view, text]) => (
            <Tab key={view} value={view}>
              {language.text(text)}
            </Tab>
          ))}
        </TabList>
      ) : (
        <NameSearch query={pane.query} />
      )}
      {pane.query === null && (
        <Tooltip content={search} relationship="label">
          <Button appearance="subtle" icon={<Search20Regular />} onClick={() => dispatch({ kind: 'search', query: '' })} />
        </Tooltip>
      )}
      <Tooltip content={recheck} relationship="label">
        <Button appearance="subtle" icon={<ArrowSync20Regular />} onClick={() => void session.check()} />
      </Tooltip>
    </div>
  );
}

function NameSearch({ query }: { readonly query: string }) {
  const styles = useStyles();
  const { language, dispatch } = usePane();
  const close = () => dispatch({ kind: 'search', query: null });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  return (
    <SearchBox
      className={styles.search}
      autoFocus
      value={query}
      placeholder={language.text('res.search')}
      aria-label={language.text('res.search')}
      dismiss={{ onClick: close }}
      onChange={(_, { value }) => dispatch({ kind: 'search', query: value })}
      onKeyDown={onKeyDown}
    />
  );
}
