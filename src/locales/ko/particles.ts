/** Particles that follow the last sound of what stands before them, as it is read aloud. */
import type { Formed } from '../en';

/** Behind a consonant, and behind a vowel. */
const pairs = [
  ['은', '는'],
  ['이', '가'],
  ['을', '를'],
  ['과', '와'],
  ['으로', '로'],
  ['이라', '라'],
  ['이나', '나'],
  ['이었', '였'],
] as const;

/** Final sounds: none, the one behind which 으로 is 로, and all others. */
type Final = 'none' | 'rieul' | 'other';

const SYLLABLES = { first: 0xac00, last: 0xd7a3, finals: 28, rieul: 8 };

function ofSyllable(code: number): Final {
  const final = (code - SYLLABLES.first) % SYLLABLES.finals;
  if (final === 0) return 'none';
  return final === SYLLABLES.rieul ? 'rieul' : 'other';
}

/** 영 일 이 삼 사 오 육 칠 팔 구; with noughts at its end a number ends in 십, 백, 천, 만 or 억. */
const digits: readonly Final[] = [
  ...([
    'other',
    'rieul',
    'none',
    'other',
    'none',
    'none',
    'other',
    'rieul',
    'rieul',
    'none',
  ] as const),
];

/** Signs and letters as they are read: 퍼센트, 킬로미터, and the names of Latin letters. */
const read: readonly [end: RegExp, final: Final][] = [
  [/(?:%|km|kg|cm|m|g|t)²?$/, 'none'],
  [/[LR]$/i, 'rieul'],
  [/[MN]$/i, 'other'],
  [/\p{Script=Latin}$/u, 'none'],
];

/** The last sound of a text; null where it cannot be said how that is read. */
function finalOf(text: string): Final | null {
  const bare = text.replace(/[\s”’)\]»]+$/u, '');
  const code = bare.codePointAt(bare.length - 1) ?? 0;
  if (code >= SYLLABLES.first && code <= SYLLABLES.last) return ofSyllable(code);
  const digit = /\d$/.exec(bare)?.[0];
  if (digit)
    return /(?<!\.\d*)0{12}$/.test(bare.replaceAll(',', '')) ? 'none' : digits[Number(digit)]!;
  return read.find(([end]) => end.test(bare))?.[1] ?? null;
}

function chosen(text: string, form: string): string | null {
  const pair = pairs.find((one) => one.some((particle) => particle === form));
  const final = finalOf(text);
  if (!pair || final === null) return null;
  const [consonant, vowel] = pair;
  const isVowel = final === 'none' || (consonant === '으로' && final === 'rieul');
  return isVowel ? vowel : consonant;
}

/** `44 초과` as a sentence has it: `{… | 배가 넘}` says `44배가 넘`. */
const OVER = { said: / 초과$/, form: /^\p{L}+[이가] 넘$/u };

/** Either particle of a pair asks for the one that fits: `{to | 은}` says `258억 달러는`. */
export const particles = {
  misfit: (): string | null => null,
  known: `${pairs.map((pair) => pair.join('/')).join(', ')}, or of what is over a number “배가 넘”`,
  say: (text: string, form: string): Formed | null => {
    if (OVER.form.test(form))
      return OVER.said.test(text) ? { text: text.replace(OVER.said, ''), behind: form } : null;
    const behind = chosen(text, form);
    return behind === null ? null : { text, behind };
  },
};
