import type { ButtonProps } from '@fluentui/react-components';
import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  button: { flexGrow: 1, minWidth: 0, whiteSpace: 'nowrap', paddingLeft: '8px', paddingRight: '8px' },
  /** In a narrow pane the words matter more than the picture. */
  icon: { display: 'inline-flex', '@container (max-width: 344px)': { display: 'none' } },
});

export interface FooterButtonProps {
  readonly label: string;
  readonly icon: ReactElement;
  readonly onClick: () => void;
  readonly appearance?: NonNullable<ButtonProps['appearance']>;
  readonly isDisabled?: boolean;
}

export function FooterButton({ label, icon, onClick, appearance = 'secondary', isDisabled = false }: FooterButtonProps) {
  const styles = useStyles();
  return (
    <Button
      className={styles.button}
      appearance={appearance}
      icon={{ className: styles.icon, children: icon }}
      onClick={onClick}
      disabled={isDisabled}
      disabledFocusable={isDisabled}
    >
      {label}
    </Button>
  );
}
