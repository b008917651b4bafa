import { useEffect } from 'react';

/** A file let go beside the place that takes it would be opened instead of this page, and all that stands open with it. */
export function useDrops(): void {
  useEffect(() => {
    const stays = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    document.addEventListener('dragover', stays);
    document.addEventListener('drop', stays);
    return () => {
      document.removeEventListener('dragover', stays);
      document.removeEventListener('drop', stays);
    };
  }, []);
}
