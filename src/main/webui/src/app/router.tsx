import { createBrowserRouter, type RouteObject } from 'react-router';
import { loadTexts } from '../i18n/texts';
import type { Area, AreaPage, Shell } from './area';
import { areas } from './areas';
import { Failed, NotFound } from './Failed';
import { Guard } from './Guard';
import { Landing } from './Landing';
import { Opening } from './Opening';

/** Each frame is loaded with the first page that stands in it: a villager's phone never loads what only an office needs. */
const shells: Record<Shell, () => Promise<{ Component: React.ComponentType }>> = {
  office: async () => ({ Component: (await import('./OfficeShell')).OfficeShell }),
  phone: async () => ({ Component: (await import('./PhoneShell')).PhoneShell }),
  plain: async () => ({ Component: (await import('./PlainShell')).PlainShell }),
};

function pageRoute(area: Area, page: AreaPage): RouteObject {
  return {
    path: page.path,
    HydrateFallback: Opening,
    lazy: async () => {
      const texts = Object.entries({ ...area.borrows, ...(area.texts && { [area.name]: area.texts }) });
      const [loaded] = await Promise.all([page.load(), ...texts.map(([name, of]) => loadTexts(name, of))]);
      const Page = loaded.default;
      return {
        Component: () => (
          <Guard page={page}>
            <Page />
          </Guard>
        ),
      };
    },
  };
}

function shellRoute(shell: Shell): RouteObject {
  const pages = areas.flatMap((area) =>
    area.pages.filter((page) => (page.shell ?? area.shell) === shell).map((page) => pageRoute(area, page)),
  );
  return {
    lazy: shells[shell],
    HydrateFallback: Opening,
    ErrorBoundary: Failed,
    // A page that fails leaves its frame, with menu and sign-out, standing.
    children: [{ ErrorBoundary: Failed, children: pages }],
  };
}

export function createRouter() {
  return createBrowserRouter([
    { path: '/', Component: Landing, ErrorBoundary: Failed },
    ...(Object.keys(shells) as Shell[]).map(shellRoute),
    { path: '*', Component: NotFound },
  ]);
}
