/** Why a file cannot be written, and the cure, by the code that the system gives. */
const reasons: Record<string, string> = {
  ENOSPC: 'the disk is full; make room',
  EDQUOT: 'there is no room for it; make room',
  EFBIG: 'no file may be that large here; allow it',
  EACCES: 'its folder is not writable; allow it',
  EPERM: 'its folder is not writable; allow it',
  EROFS: 'its disk is read-only; take another',
  ENOENT: 'its folder is not there; make it',
  EISDIR: 'a folder is called so; take another name',
};

/** In words, with the cure, of what a system has refused: “the disk is full; make room”. Other errors are thrown again. */
export function whyUnwritten(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  if (!code) throw error;
  return reasons[code] ?? `the system says ${code}; see to it`;
}
