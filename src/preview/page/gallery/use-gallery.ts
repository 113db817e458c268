import { useEffect, useState } from 'react';
import type { Gallery } from '../../server/protocol.ts';

/** The gallery of that version of the articles, the one before until it is there. */
export function useGallery(version: number | undefined): {
  readonly gallery: Gallery | undefined;
  /** Why there is none; '' while it may still come. */
  readonly problem: string;
} {
  const [gallery, setGallery] = useState<Gallery>();
  const [problem, setProblem] = useState('');

  useEffect(() => {
    if (version === undefined) return;
    const ended = new AbortController();
    fetchGallery(ended.signal).then(
      (next) => {
        setGallery(next);
        setProblem('');
      },
      (error: unknown) => {
        if (!ended.signal.aborted) setProblem(String(error));
      },
    );
    return () => ended.abort();
  }, [version]);

  return { gallery, problem };
}

async function fetchGallery(signal: AbortSignal): Promise<Gallery> {
  const response = await fetch('/page/gallery', { signal });
  if (!response.ok) throw new Error(`the preview answered ${response.status}`);
  return await response.json();
}
