import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { precompress } from '../shared/precompress.ts';

export default defineConfig({
  root: import.meta.dirname,
  base: '/playground/',
  plugins: [react(), precompress()],
  // What is asked for early has to be what GraphiQL asks for.
  resolve: { dedupe: ['monaco-editor', 'monaco-graphql'] },
  worker: { format: 'es' },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    reportCompressedSize: false,
    chunkSizeWarningLimit: 4000,
    rolldownOptions: {
      onLog(level, log, handler) {
        // The React compiler's marks in GraphiQL's modules mean nothing to a bundler.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log);
      },
    },
  },
});
