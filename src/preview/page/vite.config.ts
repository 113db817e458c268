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
    // They know light-dark(), which lets a part of the page be dark on a light one. Vite's stand-in for it does not.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    chunkSizeWarningLimit: 2_000,
  },
});
