import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from '@fluentui/react-components';
import { useEffect } from 'react';
import { usePane } from '../frame/pane-context';
import { statisticsSheets } from '../model/inserted-sheets';

const useStyles = makeStyles({ surface: { maxWidth: 'min(400px, calc(100vw - 24px))' } });

/** The one question that is asked before something that cannot be taken back. */
export function UndoDialog() {
  const { language, pane, dispatch, session, sessionState } = usePane();
  const styles = useStyles();
  const { inserted } = sessionState;
  const isIdle = pane.isAskingUndo && !inserted?.canUndo;
  useEffect(() => {
    if (!isIdle) return;
    // There is nothing to ask about: the session says so.
    dispatch({ kind: 'ask-undo', isAsking: false });
    void session.undo();
  }, [isIdle, dispatch, session]);
  if (!inserted?.canUndo) return null;
  const close = () => dispatch({ kind: 'ask-undo', isAsking: false });
  const undo = () => {
    close();
    void session.undo();
  };
  const replaced = inserted.sheets.filter(({ action }) => action !== 'new').length;
  return (
    <Dialog modalType="alert" open={pane.isAskingUndo} onOpenChange={(_, { open }) => !open && close()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{language.text('ins.undo')}</DialogTitle>
          <DialogContent>{language.text('ins.undo.ask', { n: statisticsSheets(inserted).shown.length, b: replaced })}</DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={undo}>
              {language.text('ins.undo')}
            </Button>
            <Button onClick={close}>{language.text('common.cancel')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
