/** Examples as tables and rows of sentences have them: what is read in brackets, words to choose from in braces. */

/** All that an example stands for: "[5] {people|ships}" is two. */
export function expanded(example: string): string[] {
  const [whole = '', choice = ''] = /\{([^{}]*)\}/.exec(example) ?? [];
  if (!whole) return [example];
  const at = example.indexOf(whole);
  const [left, right] = [example.slice(0, at), example.slice(at + whole.length)];
  return choice.split('|').flatMap((words) => expanded(left + words + right));
}

/** An example parted at its brackets, ⟦ and ⟧ where others are part of it: the left, the words in them, the right. */
export function bracketed(example: string): { left: string; words: string; right: string } {
  const [, left = '', words = '', right = ''] =
    /^(.*)⟦(.+)⟧(.*)$/su.exec(example) ?? /^([^[]*)\[(.+)\]([^\]]*)$/su.exec(example) ?? [];
  return { left, words, right };
}
