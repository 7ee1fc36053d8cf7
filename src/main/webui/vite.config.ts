import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { tillPage } from './scripts/tillPage';

// Where `npm run dev` finds the service.
const service = process.env['MORALBANK_URL'] ?? 'http://localhost:8080';

export default defineConfig({
  plugins: [react(), tillPage()],
  server: {
    port: Number(process.env['PORT'] ?? 5173),
    proxy: Object.fromEntries(['/api', '/log', '/oauth', '/.well-known', '/q'].map((path) => [path, service])),
  },
  build: {
    outDir: 'dist',
    manifest: true,
    // The public board is a page of its own: a villager's old phone loads nothing else for it.
    rollupOptions: { input: ['index.html', 'board.html'] },
    // Tablets of the shops run a WebView that may be five years old.
    target: ['es2020', 'chrome87', 'safari14'],
    chunkSizeWarningLimit: 900,
  },
});
