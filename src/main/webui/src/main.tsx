import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router';
import { newQueries } from './api/queries';
import { resumeSession } from './api/session';
import { createRouter } from './app/router';
import { startTexts } from './i18n/texts';
import './ui/tokens.css';
import './ui/base.css';
import './ui/print.css';
import { Notices } from './ui/notices';

const queries = newQueries();

async function start(root: HTMLElement) {
  await startTexts();
  // The router loads what the address names while the session is taken up.
  const router = createRouter();
  await resumeSession();
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
        <Notices />
      </QueryClientProvider>
    </StrictMode>,
  );
}

const root = document.getElementById('root');
if (root) {
  void start(root);
}
