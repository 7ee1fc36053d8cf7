import type { Plugin } from 'vite';

/** A Vite plugin that gives till.html for the till's addresses while one develops, as the service does. */
export function tillPage(): Plugin {
  return {
    name: 'till-page',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use((request, _, next) => {
        if (/^\/till(\/[^.]*)?(\?.*)?$/.test(request.url ?? '')) {
          request.url = '/till.html';
        }
        next();
      });
    },
  };
}
