import { createHash } from 'node:crypto';
import type { Plugin, Rollup } from 'vite';

/**
 * A Vite plugin that writes till-files.json: every file of the till's build, in both languages, so that the service worker keeps
 * them all before a tablet is without a network. The reader of codes is left out: it is large, and kept where a tablet has need of it.
 */
export function tillFiles(): Plugin {
  return {
    name: 'till-files',
    apply: 'build',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((file): file is Rollup.OutputChunk => file.type === 'chunk');
      const named = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
      const files = new Set<string>();
      const take = (fileName: string) => {
        const chunk = named.get(fileName);
        if (!chunk || files.has(fileName) || isReader(chunk)) {
          return;
        }
        files.add(fileName);
        chunk.viteMetadata?.importedCss.forEach((css) => files.add(css));
        chunk.viteMetadata?.importedAssets.forEach((asset) => files.add(asset));
        chunk.imports.forEach(take);
      };
      chunks.forEach((chunk) => { take(chunk.fileName); });
      const list = [...files].sort().map((file) => `/${file}`);
      const build = createHash('sha256').update(list.join('\n')).digest('hex').slice(0, 12);
      this.emitFile({ type: 'asset', fileName: 'till-files.json', source: JSON.stringify({ build, files: ['/seal.svg', ...list] }) });
    },
  };
}

function isReader(chunk: Rollup.OutputChunk): boolean {
  return (chunk.facadeModuleId ?? '').includes('/src/till/decoder.');
}
