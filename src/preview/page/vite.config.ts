import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    outDir: '../../../dist/preview/page',
    emptyOutDir: true,
    // The policy of the page's server allows no inline data but images.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2_000,
  },
});
