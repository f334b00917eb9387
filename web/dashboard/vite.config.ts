import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { precompress } from '../shared/precompress.ts';
import { worldShapes } from './world-shapes.ts';

export default defineConfig({
  root: import.meta.dirname,
  base: '/dashboard/',
  plugins: [react(), worldShapes(), precompress()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1000,
    // A small file is a file: the policy of the page takes no data from within an address but pictures.
    assetsInlineLimit: 0,
  },
});
