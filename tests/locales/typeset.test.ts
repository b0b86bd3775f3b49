/** How languages set texts, and how figures are said there with their units. */
import { expect, test } from 'vitest';
import { locales } from '../../src/locales/locales';

const [ko, ru] = [locales.ko!, locales.ru!];
const TIED = '\u00a0';

test.each([
  ['Вначале — 1 доллар', `Вначале${TIED}— 1 доллар`],
  ['и в Корее', `и${TIED}в${TIED}Корее`],
  ['(с учётом) О них — ', `(с${TIED}учётом) О${TIED}них${TIED}— `],
  [' — в ', `${TIED}— в${TIED}`],
  ['лес и', 'лес и'],
])('Russian ties dashes and words of one letter: %s', (text, set) => {
  expect(ru.typeset(text)).toBe(set);
});

test('so do the words of the interface, and those that are made', () => {
  expect(ru.words.everyNumber.intro).toContain(`страницы${TIED}— со`);
  expect(ru.words.dialog.ways.stepper).toContain('«Назад» и\u00a0«Далее»');
  expect(ru.words.charts.aYear('25,0 %')).toBe(`25,0 % в${TIED}год`);
});

test('no line of Korean begins with what follows a quotation mark; English stays as it is', () => {
  expect(ko.typeset('“135배 넘게”라고')).toBe('“135배 넘게”\u2060라고');
  expect(locales.en!.typeset('“a” — b')).toBe('“a” — b');
});

test.each([
  ['140.3', '지수', 140.3, '140.3'],
  ['6번째', '번째', 6, '6번째'],
  ['44 초과', '배', 44, '44배 초과'],
])('Korean says %s with %s once', (text, unit, value, said) => {
  expect(ko.amount(text, unit, value)).toBe(said);
});

test.each([
  ['30,0', 'раз', 30, `30,0${TIED}раза`],
  ['29,0', 'раз', 29, `29,0${TIED}раза`],
  ['135', 'раз', 135, `135${TIED}раз`],
  ['более 44', 'раз', 44, `более 44${TIED}раз`],
  ['140,3', 'индекс', 140.3, '140,3'],
  ['6-е', ru.unitName('ordinal'), 6, '6-е'],
])('Russian says %s with %s as it is written', (text, unit, value, said) => {
  expect(ru.amount(text, unit, value)).toBe(said);
});

test.each([
  ['25 тысяч человек', '35 тысяч человек', 'то есть от 25 до 35 тысяч человек'],
  [`9${TIED}000 человек`, '10 тысяч человек', 'то есть от 9 до 10 тысяч человек'],
  ['135 раз', '148,5 раза', 'то есть от 135 до 148,5 раза'],
  ['36 дней', '42 дня', 'то есть от 36 до 42 дней'],
  ['20 500 км', '23 500 км', 'то есть от 20 500 до 23 500 км'],
  ['950 тысяч человек', '1,1 млн человек', 'то есть от 950 тысяч до 1,1 млн человек'],
])('Russian says what two ends have in common once: %s, %s', (least, most, said) => {
  expect(ru.names.allows(least, most).replaceAll(TIED, ' ')).toBe(said);
});

test.each([
  ['135배', '148.5배', '135~148.5배로 봄'],
  [`9,000명`, `1만${TIED}명`, `9,000~1만${TIED}명으로 봄`],
  [`3만${TIED}명`, `4만${TIED}명`, `3만~4만${TIED}명으로 봄`],
  ['36일', '2개월', '36일~2개월로 봄'],
])('so does Korean: %s, %s', (least, most, said) => {
  expect(ko.names.allows(least, most)).toBe(said);
});

test('what is over a number has its sentence in Korean, and nothing else has that form', () => {
  expect(ko.forms.say('44 초과', '배가 넘')).toEqual({ text: '44', behind: '배가 넘' });
  expect(ko.forms.say('44', '배가 넘')).toBeNull();
});
