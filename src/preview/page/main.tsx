import '@fontsource-variable/inter';
import './styles/tokens.css';
import './styles/sidebar.css';
import './styles/frame.css';
import './styles/posts.css';
import './styles/composer.css';
import './styles/blocks.css';
import './styles/controls.css';
import './styles/gallery.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { GalleryPage } from './gallery/gallery-page.tsx';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>{window.location.pathname === '/gallery' ? <GalleryPage /> : <App />}</StrictMode>,
  );
}
