import { Subtitle1, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { Language } from '../../i18n/language';

const useStyles = makeStyles({
  overlay: {
    position: 'fixed',
    inset: '8px',
    zIndex: 10_000,
    display: 'grid',
    alignContent: 'center',
    justifyItems: 'center',
    gap: '8px',
    borderRadius: tokens.borderRadiusXLarge,
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: 'rgba(255, 255, 255, 0.92)',
    pointerEvents: 'none',
  },
});

/** Shown while files are held over the page. */
export function DropOverlay({ language }: { readonly language: Language }) {
  const styles = useStyles();
  return (
    <div className={styles.overlay}>
      <Subtitle1>{language.text('web.drop')}</Subtitle1>
      <Text>{language.text('web.multi')}</Text>
    </div>
  );
}
