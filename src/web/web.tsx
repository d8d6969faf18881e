import { FluentProvider } from '@fluentui/react-components';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { PANE_THEMES } from '../taskpane/theme';
import { WebPage } from './WebPage';
import { preloadRest } from './preload';

const root = document.getElementById('root');
if (!root) throw new Error('the page has no #root');
/** Chinese for everybody who does not ask for English: `?lang=en`. */
const isEnglish = /^en\b/.test(new URLSearchParams(location.search).get('lang') ?? '');

createRoot(root).render(
  <StrictMode>
    <FluentProvider theme={PANE_THEMES.light} style={{ height: '100%' }}>
      <WebPage initialLocale={isEnglish ? 'en-US' : 'zh-CN'} />
    </FluentProvider>
  </StrictMode>,
);
window.addEventListener('load', () => void preloadRest());
