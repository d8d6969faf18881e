import { Copy20Regular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import type { TeacherAssessment } from '../../assess/assessment';
import { personalMessage } from '../../app/personal-message';
import { FooterButton } from '../frame/FooterButton';
import { useAssessment, usePane } from '../frame/pane-context';
import { useCopy } from '../frame/useCopy';

/** 复制给本人: offered where there is something to tell the teacher. */
export function CopyMessage({ teacher }: { readonly teacher: TeacherAssessment }) {
  const { language } = usePane();
  const assessment = useAssessment();
  const copy = useCopy();
  const [message, setMessage] = useState<{ readonly of: TeacherAssessment; readonly text: string | null } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void personalMessage(assessment, teacher).then((text) => {
      if (isCurrent) setMessage({ of: teacher, text });
    });
    return () => {
      isCurrent = false;
    };
  }, [assessment, teacher]);
  const text = message?.of === teacher ? message.text : null;
  if (text === null) return null;
  const copied = language.text('t.copied', { name: teacher.person.displayName });
  return <FooterButton appearance="primary" icon={<Copy20Regular />} label={language.text('t.copy')} onClick={() => copy(text, copied)} />;
}
