/** What further languages do with numbers, particles and cases. */
import { expect, test } from 'vitest';
import { en } from '../../src/locales/en';
import { ko } from '../../src/locales/ko';
import { locales } from '../../src/locales/locales';
import { ru } from '../../src/locales/ru';
import { said } from '../stories/facts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test('each language is called by its own code, and has all that English has', () => {
  const paths = (of: unknown, path = ''): string[] =>
    typeof of === 'object' && of !== null && !(of instanceof RegExp) && !Array.isArray(of)
      ? Object.entries(of).flatMap(([key, value]) => paths(value, `${path}.${key}`))
      : [path];
  for (const [language, locale] of Object.entries(locales)) {
    expect(locale.language).toBe(language);
    expect(paths(locale.words).sort()).toEqual(paths(en.words).sort());
  }
});

test.each([
  [25_800_000_000, 'usd', '258억 달러', '25,8 млрд долларов'],
  [190_000_000, 'usd', '1억 9000만 달러', '190 млн долларов'],
  [1_202_000_000, 'usd', '12억 200만 달러', '1,202 млрд долларов'],
  [3_804_600_000_000, 'usd', '3조 8050억 달러', '3,805 трлн долларов'],
  [1, 'usd', '1달러', '1 доллар'],
  [440_000, 'people', '44만 명', '440 тысяч человек'],
  [328_000, 'people', '32만 8000명', '328 тысяч человек'],
  [9000, 'people', '9000명', '9 000 человек'],
  [22_000, 'km', '2만 2000km', '22 000 км'],
  [54, 'km', '54km', '54 км'],
  [40, 'days', '40일', '40 дней'],
  [4, 'months', '4개월', '4 месяца'],
  [21, 'days', '21일', '21 день'],
  [135, 'times', '135배', '135 раз'],
  [-12.5, 'percent', '−12.5%', '−12,5 процента'],
])('%d %s is %s, and %s', (value, unit, korean, russian) => {
  expect(plain(ko.value(value, unit))).toBe(korean);
  expect(plain(ru.value(value, unit))).toBe(russian);
});

test.each([
  ['around', 30_000, 'people', '약 3만 명', 'около 30 тысяч человек'],
  ['more than', 135, 'times', '135배 넘게', 'более 135 раз'],
  ['up to', 40, 'days', '최대 40일', 'до 40 дней'],
  ['around', 4, 'months', '약 4개월', 'около 4 месяцев'],
] as const)('%s %d %s is %s, and %s', (approximation, value, unit, korean, russian) => {
  const fact = said('one-2000', value, { unit, approximation });
  expect(plain(ko.quantity(fact))).toBe(korean);
  expect(plain(ru.quantity(fact))).toBe(russian);
});

test.each([
  ['258억 달러', '은', '는'],
  ['44만 명', '가', '이'],
  ['135.8배', '을', '를'],
  ['1992년', '과', '과'],
  ['135.8', '로', '로'],
  ['3.1', '로', '로'],
  ['10', '으로', '으로'],
  ['7', '으로', '로'],
  ['25.0%', '이', '가'],
  ['54km', '을', '를'],
  ['1,000,000,000,000', '은', '는'],
  ['“여섯 번째 핵실험”', '를', '을'],
  ['KOTRA', '은', '는'],
])('behind %s, %s is %s', (text, form, particle) => {
  expect(ko.forms.say(text, form)).toEqual({ text, behind: particle });
});

test('a particle that there is not, and a sound that nobody knows, are refused', () => {
  expect(ko.forms.say('258억 달러', '도')).toBeNull();
  expect(ko.forms.say('…', '은')).toBeNull();
});

test.each([
  ['440 тысяч человек', 'dative', '440 тысячам человек'],
  ['30 тысяч человек', 'instrumental', '30 тысячами человек'],
  ['40 дней', 'prepositional', '40 днях'],
  ['21 день', 'genitive', '21 дня'],
  ['3 месяца', 'dative', '3 месяцам'],
  ['25,8 млрд долларов', 'dative', '25,8 млрд долларов'],
  ['22 000 км', 'genitive', '22 000 км'],
  ['среда', 'accusative', 'среду'],
  ['сентябрь 1990 года', 'prepositional', 'сентябре 1990 года'],
])('%s in the %s is %s', (text, form, declined) => {
  expect(plain(ru.forms.say(text, form)!.text)).toBe(declined);
});

test.each([
  ['21', 'год'],
  ['22', 'года'],
  ['11', 'лет'],
  ['3,1', 'года'],
  ['29,0', 'года'],
  ['1 005', 'лет'],
])('%s has %s behind it', (text, noun) => {
  const { behind } = ru.forms.say(text, 'год, года, лет')!;
  expect(plain(behind)).toBe(` ${noun}`);
});

test('a case that there is not is refused', () => {
  expect(ru.forms.say('40 дней', 'vocative')).toBeNull();
  expect(ru.forms.say('ТАСС', 'genitive')).toBeNull();
});

test('dates are as readers there write them', () => {
  expect(ko.dates('2017-09-03', '2017-09-07')).toBe('2017년 9월 3~7일');
  expect(ko.withWeekday('2017-09-03')).toBe('2017년 9월 3일 일요일');
  expect(plain(ru.dates('2017-09-03', '2017-09-07'))).toBe('3–7 сентября 2017 года');
  expect(plain(ru.during('1990-09'))).toBe('в сентябре 1990 года');
});

test.each([
  ['сентябрь 1990 года', 'Сентябрь 1990 года'],
  ['воскресенье, 3 сентября', 'Воскресенье, 3 сентября'],
  ['«девять мостов»', '«Девять мостов»'],
  ['3 сентября 2017 года', '3 сентября 2017 года'],
  ['', ''],
])('a cell of a Russian table begins with a large letter, or a number: %s', (text, cell) => {
  expect(ru.begun(text)).toBe(cell);
  expect(en.begun('around September 1990')).toBe('around September 1990');
  expect(ko.begun('1990년 9월')).toBe('1990년 9월');
});

test('the title of a part of a story has one colon in Russian', () => {
  expect(plain(ru.partOf('Все числа', 'В 3 раза: паромы'))).toBe('Все числа — В 3 раза: паромы');
  expect(en.partOf('Every number', 'Ferries')).toBe('Every number: Ferries');
});

test.each([
  ['1990', '2000', '1990–2000'],
  ['1990, все', '1990, часть', '1990, все — 1990, часть'],
])('from %s to %s is %s', (from, to, span) => {
  expect(plain(ru.names.pair.change('Паромы', from, to).what)).toBe(`Паромы: изменение, ${span}`);
});

test.each([
  ['6', '6 источников'],
  ['21', '21 источник'],
  ['22', '22 источника'],
])('%s sources are counted in Russian: %s', (count, said) => {
  expect(plain(ru.words.everyNumber.sources(count))).toBe(said);
});

test.each([
  ['135.8', 'times', '배', 135.789, '135.8배', '135,8 раза'],
  ['135', 'times', '배', 135, '135배', '135 раз'],
  ['44', 'times', '배', 44.5, '44배', '44 раза'],
  ['21', 'years', '년', 21, '21년', '21 год'],
  ['44', 'squares', '칸', 44, '44칸', '44 квадрата'],
  ['25.0%', 'a year', '연', 0.25, '연 25.0%', '25,0% в год'],
])('%s %s is told as one in each language', (text, english, korean, value, inKorean, inRussian) => {
  expect(en.amount(text, english, value)).toBe(`${text} ${english}`);
  expect(plain(ko.amount(text, korean, value))).toBe(inKorean);
  const unit = { times: 'раз', years: 'лет', squares: 'квадратов' }[english] ?? 'в год';
  expect(plain(ru.amount(text.replace('.', ','), unit, value))).toBe(inRussian);
});

test('a unit that a figure has already is not said again, in whatever form', () => {
  expect(en.amount('around 3 days', 'days', 3)).toBe('around 3 days');
  expect(ko.amount('약 3일', '일', 3)).toBe('약 3일');
  expect(ko.amount('약 3', '일', 3)).toBe('약 3일');
  expect(ko.amount('44 초과', '배', 45)).toBe('44배 초과');
  expect(ru.amount('около 3 дней', 'дней', 3)).toBe('около 3 дней');
  expect(ru.amount('3 дня', 'дней', 3)).toBe('3 дня');
});

test('beside a mark Russian money is abbreviated, and Korean money stays as it is', () => {
  const quantity = said('trade-2014', 25_800_000_000);
  expect(plain(ru.onMark(ru.quantity({ ...quantity, unit: 'usd' })))).toBe('25,8 млрд долл.');
  expect(plain(ko.onMark(ko.quantity({ ...quantity, unit: 'usd' })))).toBe('258억 달러');
});
