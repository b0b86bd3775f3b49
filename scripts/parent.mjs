/**
 * Sends this process a SIGTERM when npm, which started it, was ended: npm's signal reaches only
 * the shell between the two, and a server would go on and keep its port.
 */
export function endWithNpm() {
  if (!process.env['npm_lifecycle_event']) return;
  const parent = process.ppid;
  const look = () => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    process.kill(process.pid, 'SIGTERM');
  };
  const timer = setInterval(look, 250);
  timer.unref();
}
