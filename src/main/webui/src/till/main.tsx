import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { newQueries } from '../api/queries';
import { resumeKeeper, session } from '../api/session';
import { loadTexts, startTexts } from '../i18n/texts';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/print.css';
import { knownHere } from './offline';
import { productsKey } from './shop';
import { TillApp } from './TillApp';
import { zh } from './zh';

const queries = newQueries();

async function start(root: HTMLElement) {
  await Promise.all([startTexts(), loadTexts('till', { zh: () => Promise.resolve({ zh }), en: () => import('./en') }), resumeKeeper()]);
  await showWhatIsHere();
  createRoot(root).render(
    <QueryClientProvider client={queries}>
      <TillApp />
    </QueryClientProvider>,
  );
}

/** The goods as the tablet knows them stand on the counter at once; what the service says of them follows. */
async function showWhatIsHere(): Promise<void> {
  const shop = session()?.user.shop;
  const here = shop ? await knownHere(shop).catch(() => undefined) : undefined;
  if (shop && here) {
    queries.setQueryData(productsKey(shop), here.products, { updatedAt: 0 });
  }
}

const root = document.getElementById('root');
if (root) {
  void start(root);
}
