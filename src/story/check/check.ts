/**
 * Checks what a story says, sentence by sentence: digits and comparisons that are typed, what the
 * extractor reads, years beside values, figures said twice, and figures that a chapter does not show.
 */
import type { Axis } from '../../charts/kind';
import type { Article, Fact, Quantity } from '../../facts/fact';
import type { Change } from '../../facts/factsFile';
import { lastYearOf, yearOf } from '../../facts/period';
import type { Figure } from '../../figures/figure';
import type { Locale } from '../../locales/locale';
import type { Problems } from '../document/problems';
import { isQuantity } from '../references/facts';
import type { Statement } from '../telling';
import { checkAxis, countedByYear, isAxisTitle } from './axes';
import { checkClaims } from './claims';
import { checkRates } from './rates';
import { checkCounted } from './counted';
import { checkReadings } from './readings';
import { checkCaveat, checkName, checkQuotes } from './marks';
import { checkMoves } from './moves';
import {
  checkCredits,
  checkHead,
  checkScope,
  checkShown,
  checkSpan,
  checkTwice,
  type Scope,
  type Shown,
} from './scope';
import { checkLength, checkMarks, isTitle } from './setting';
import { checkedOf, distinct, isSaid, unsaidIn, type Checked, type Mention } from './sentence';
import { checkSubjects, seriesCalls } from './subjects';
import { checkTurned } from './turned';
import { checkTyped, isOwn } from './typed';
import { checkYears, saidYears } from './years';

export interface CheckInput {
  article: Article;
  facts: readonly Fact[];
  /** How the article says that values moved, with what it claims of it. */
  changes: readonly Change[];
  locale: Locale;
  statements: readonly Statement[];
  /** Words of parts that could not be read: only what is typed in them is looked at. */
  unread: readonly Statement[];
  /** What series are called, by their ids. */
  names?: ReadonlyMap<string, string>;
  /** Words that a story lets stand though a check would refuse them. */
  standing: readonly string[];
  /** What its axes count in, by the lines that set their titles. */
  axesOf: (chapter: string | null) => Readonly<Record<string, Axis>>;
  /** What a chapter speaks of; null for the opening. */
  scopeOf: (chapter: string | null) => Scope;
  /** By the ids of steps. */
  shownAt: ReadonlyMap<string, Shown>;
  /** The step that a chapter's card shows, by the chapter's id. */
  cardSteps: ReadonlyMap<string, string>;
}

/** Lines whose words are no sentences. */
const UNREAD = /^(from|to|chart|tone|per|square)$/;

class Check {
  readonly #facts: ReadonlyMap<string, Fact>;
  readonly #yearly: ReadonlySet<string>;
  readonly #calls: ReturnType<typeof seriesCalls>;
  /** Those of which a reference could not be said: what they would have said is not known. */
  readonly #unsaid: readonly Statement[];

  constructor(
    private readonly input: CheckInput,
    private readonly problems: Problems,
  ) {
    this.#facts = new Map(input.facts.map((fact) => [fact.id, fact]));
    // Where a clause ends, and what is a name in it, is known of one language.
    this.#calls = seriesCalls(input.locale.extracted ? (input.names ?? new Map()) : new Map());
    this.#unsaid = input.statements.filter((one) => !isSaid(one));
    const ownOf = (chapter: string | null) =>
      [...input.scopeOf(chapter).own].flatMap((id) => this.#facts.get(id) ?? []).filter(isQuantity);
    this.#yearly = countedByYear(input.statements, ownOf, input.locale);
  }

  run(): void {
    for (const statement of distinct(this.input.statements)) this.#checkType(checkedOf(statement));
    this.#checkUnread();
    const { locale, axesOf } = this.input;
    const said = distinct(this.input.statements).filter(
      (one) => !UNREAD.test(one.part) && isSaid(one),
    );
    for (const checked of said.filter(isAxisTitle).map(checkedOf)) {
      const axis = axesOf(checked.statement.chapter)[checked.statement.part];
      const at = (offset: number, message: string) => this.#complain(checked, offset, message);
      if (axis) checkAxis(checked.text, axis, locale, at);
    }
    const all = said.filter((one) => !isAxisTitle(one)).map(checkedOf);
    for (const checked of all) {
      const { section } = checked.statement;
      this.#check(checked, this.#partsOf(section, all));
      const below = this.#stepBelow(checked);
      if (below !== undefined && this.#isSaid(below, 'text'))
        checkHead(checked, this.#partsOf(below, all), this.#of(checked));
    }
    this.#checkAll(all);
  }

  /** What is wrong across statements. */
  #checkAll(all: readonly Checked[]): void {
    const marks = all.filter(({ statement }) => this.#isMark(statement));
    // No story can let that stand.
    checkClaims(
      all,
      unsaidIn(this.#unsaid),
      this.input.changes,
      ({ placeAt }, { start, source }, message) =>
        this.problems.add(placeAt(start), `${source} ${message}`),
    );
    // Words that a story lets stand are a quote's own, wherever it is put.
    checkQuotes(marks, ({ placeAt }, { start, source }, message) =>
      this.problems.add(placeAt(start), `${source} ${message}`),
    );
    for (const checked of marks) {
      const yearsOf = ({ figures }: Mention) => figures.flatMap(this.#yearsOf);
      const [year] = this.#yearOf(checked.statement.section);
      checkName(checked, year, yearsOf, this.#of(checked));
      checkCaveat(checked, this.#of(checked));
    }
  }

  /** Digits and comparisons that are typed are wrong, whatever else is. */
  #checkUnread(): void {
    const { facts, locale, statements, unread } = this.input;
    const unsaid = distinct(statements).filter((one) => !UNREAD.test(one.part) && !isSaid(one));
    for (const checked of [...unread, ...unsaid].map(checkedOf)) {
      const at = (offset: number, message: string) => this.#complain(checked, offset, message);
      checkTyped(checked, facts, locale, at);
    }
  }

  readonly #isYearly = ({ id, series }: Quantity) =>
    this.#yearly.has(id) || (series !== null && this.#yearly.has(series));

  /** As it is set: straight marks alone are the story's own, a word's length is anyone's. */
  #checkType(checked: Checked): void {
    const { part, spoken } = checked.statement;
    const complain = (offset: number, message: string) => this.#complain(checked, offset, message);
    checkLength(checked.text, isTitle(part), complain);
    let at = 0;
    for (const one of spoken) {
      const start = at;
      if (isOwn(one)) checkMarks(one.text, (offset, message) => complain(start + offset, message));
      at += one.text.length;
    }
  }

  /** What is called as a fact is, and is no step. */
  #isMark({ section }: Statement): boolean {
    return this.#facts.has(section) && !this.input.shownAt.has(section);
  }

  #partsOf(section: string, all: readonly Checked[]): Checked[] {
    return all.filter(({ statement }) => statement.section === section);
  }

  /** Whether all of a section could be said, or its lines of a name. */
  #isSaid(section: string, part?: string): boolean {
    return !this.#unsaid.some(
      (one) => one.section === section && (part === undefined || one.part === part),
    );
  }

  /** The step whose text bears out a heading or a card's large words. */
  #stepBelow({ statement: { section, part } }: Checked): string | undefined {
    if (part === 'heading') return section;
    return part === 'card' ? this.input.cardSteps.get(section) : undefined;
  }

  #yearOf(id: string): number[] {
    const period = this.#facts.get(id)?.period;
    return period ? [yearOf(period)] : [];
  }

  readonly #yearsOf = ({ of }: Figure): number[] => of.flatMap((id) => this.#yearOf(id));

  /** The last year of its span, and that since which it counts. */
  readonly #otherYearsOf = ({ of }: Figure): number[] =>
    of.flatMap((id) => {
      const fact = this.#facts.get(id);
      const since = fact?.kind === 'quantity' && fact.since ? [yearOf(fact.since)] : [];
      return [...(fact?.period ? [lastYearOf(fact.period)] : []), ...since];
    });

  #check(checked: Checked, beside: readonly Checked[]): void {
    const { article, facts, locale, scopeOf } = this.input;
    const at = (offset: number, message: string) => this.#complain(checked, offset, message);
    const of = this.#of(checked);
    const shown = this.input.shownAt.get(checked.statement.section);
    if (shown) checkShown(checked, shown, this.#facts, of);
    if (shown) checkSpan(checked, shown, this.#facts, locale, of);
    const scope = scopeOf(checked.statement.chapter);
    const section = this.#yearOf(checked.statement.section);
    const said = new Set([...saidYears(beside), ...section]);
    const ownYears = new Set([...scope.own].flatMap((id) => this.#yearOf(id)));
    checkTyped(checked, facts, locale, at, [...scope.own]);
    checkTurned(checked, locale, at);
    checkCounted(checked, this.#facts, locale, at);
    checkReadings(checked, article.date, this.#facts, locale, at);
    checkRates(checked, { facts: this.#facts, byYear: this.#isYearly, locale }, at);
    const { relatives } = locale;
    const whole = this.#isSaid(checked.statement.section);
    const years = { own: this.#yearsOf, other: this.#otherYearsOf };
    checkYears(checked, { said, whole, own: scope.own, ownYears, relatives }, years, of);
    checkTwice(checked, of);
    checkSubjects(checked, this.#facts, this.#calls, (mention, message) =>
      at(mention.start, `${mention.source} ${message}`),
    );
    checkMoves(checked, this.#facts, locale, of);
    checkScope(checked, scope.all, of);
    checkCredits(checked, scope.all, this.#facts, (place, message) =>
      this.problems.add(place, message),
    );
  }

  /** What is wrong with a reference no words around it can let stand. */
  #of({ placeAt }: Checked) {
    return ({ start, source }: Mention, message: string) =>
      this.problems.add(placeAt(start), `${source} ${message}`);
  }

  /** Unless the words around the place are let stand. */
  #complain({ text, placeAt }: Checked, offset: number, message: string): void {
    const lower = text.toLowerCase();
    const stands = this.input.standing.some((words) => {
      for (let at = lower.indexOf(words); at >= 0; at = lower.indexOf(words, at + 1))
        if (offset >= at && offset < at + words.length) return true;
      return false;
    });
    if (!stands) this.problems.add(placeAt(offset), message);
  }
}

/**
 * Checks every statement of a story, once all are said; adds what is wrong, each at its place, to
 * `problems`.
 */
export function checkStatements(input: CheckInput, problems: Problems): void {
  new Check(input, problems).run();
}
