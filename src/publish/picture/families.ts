/** The faces that pictures are drawn in, by the language of their words. */
import type { Locale } from '../../locales/locale';

/** A rule for them; none where a language has none of its own, and shows pictures of another. */
export const familiesOf = ({ drawn }: Pick<Locale, 'drawn'>): string =>
  drawn ? `:root{--display:'${drawn.display}';--plain:'${drawn.plain}'}` : '';
