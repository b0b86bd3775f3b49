/** Scripts that a page brings only when they are wanted. */

/** Runs a classic script, by its address from the page. In a frame's sandbox a script is told by its nonce alone. */
export function load(address: string): Promise<void> {
  const script = document.createElement('script');
  script.src = new URL(address, document.baseURI).href;
  script.nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? '';
  return new Promise((resolve, reject) => {
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`${address} did not come`)));
    document.head.append(script);
  });
}
