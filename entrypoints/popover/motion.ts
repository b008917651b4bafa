const LEAVE = 80;

/** Fades out, then `done`; at once where motion is reduced. */
export function leave(element: HTMLElement, done: () => void): void {
  element.inert = true;
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return done();
  const fading = element.animate([{ opacity: 1 }, { opacity: 0 }], { duration: LEAVE, fill: 'forwards' });
  fading.addEventListener('finish', done);
  fading.addEventListener('cancel', done);
}
