/**
 * Installs the service worker once the page is at rest, so that it never competes with the page. It stands beside the
 * manifest, at the top of the site.
 */
export function registerOffline(): void {
  const manifest = document.querySelector<HTMLLinkElement>('link[rel="manifest"]');
  if (manifest === null || !('serviceWorker' in navigator)) return;
  const register = (): void => {
    // Refused where a browser keeps nothing, in a private window for example: the site works without.
    navigator.serviceWorker.register(new URL('sw.js', manifest.href)).catch(() => undefined);
  };
  if (document.readyState === 'complete') register();
  else window.addEventListener('load', register, { once: true });
}
