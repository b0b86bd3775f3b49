/** Words of direction in Korean and Russian: typed, behind a colon, and turned round from beside. */
import { describe, expect, test } from 'vitest';
import { locales } from '../../src/locales/locales';

const [ko, ru] = [locales.ko!, locales.ru!];

const words = {
  ko: {
    rose: '늘었고 증가했고 증대했고 급증했고 폭증했고 상승했고 성장했고 신장됐고 약진했고 도약했고 번창했고 호황이었고 치솟았고 솟구쳤고 급등했고 폭등했고 껑충 반등했고 만회했고 되살아났고 불어났고 부풀었고 팽창했고 확대됐고 확장됐고 개선됐고 커졌고 높아졌고 많아졌고 길어졌고 넓어졌고 빨라졌고 올랐고 오르고 끌어올렸고 뛰었고 뛰어올랐고 날아올랐고 되찾았고 상향됐고',
    fell: '줄었고 줄어들었고 감소했고 급감했고 격감했고 하락했고 급락했고 폭락했고 추락했고 전락했고 저하됐고 약화됐고 악화됐고 둔화됐고 하향됐고 축소됐고 위축됐고 수축됐고 쇠퇴했고 침체됐고 부진했고 후퇴했고 퇴보했고 뒷걸음쳤고 떨어졌고 곤두박질쳤고 고꾸라졌고 주저앉았고 가라앉았고 무너졌고 꺾였고 깎였고 반토막 쪼그라들었고 오그라들었고 움츠러들었고 시들었고 작아졌고 낮아졌고 적어졌고 짧아졌고 내려갔고',
  },
  ru: {
    rose: 'росла выросла возросла увеличилась приумножилась умножилась множилась нарастала прибавила прибывала поднялась подскочила подорожала взлетела взмыла взвилась скакнула рванула восстановилась оживилась ожила отыгралась наверстала окрепла усилилась ускорилась расширилась раздулась распухла разбухла разогналась повысилась улучшилась прогрессировала расцвела процветала перекрыла набирала растущая вверх подтянулась',
    fell: 'упала падала спад снизилась понизилась сократилась уменьшилась убавилась убыла убывала просела проседала рухнула обвалилась обрушилась крах провалилась пикировала скатилась покатилась сползла съехала соскользнула опустилась нырнула сжалась сузилась сдулась съёжилась скукожилась усохла иссякла таяла угасла зачахла увяла ослабла замедлилась затормозила ухудшилась подешевела потеряла деградировала откатилась отступила захирела',
  },
};

describe.each([
  ['ko', ko],
  ['ru', ru],
] as const)('%s', (language, { directions, comparisons }) => {
  const isTyped = (text: string) => comparisons.some((one) => text.search(one.words) >= 0);

  test.each(words[language].rose.split(' '))('“%s” says more, and is typed by nobody', (text) => {
    expect(isTyped(text) || language === 'ru').toBe(true);
    expect(isTyped(text) || directions.more.test(text)).toBe(true);
    expect(directions.less.test(text)).toBe(false);
  });

  test.each(words[language].fell.split(' '))('“%s” says less, and is typed by nobody', (text) => {
    expect(isTyped(text)).toBe(true);
    expect(directions.less.test(text)).toBe(true);
  });
});

test.each([
  [ko, '', '이 아니지만'],
  [ko, '', '은 것은 아닙니다'],
  [ko, '', '다고 볼 수 없습니다'],
  [ko, '', '기는커녕'],
  [ko, '', '지 않았습니다'],
  [ko, '', ' 것은 아니었다'],
  [ko, '결코 ', ''],
  [ru, 'Торговля не ', ''],
  [ru, 'Она не сильно ', ''],
  [ru, 'Вряд ли она ', ''],
  [ru, '', ' не было'],
  [locales.en!, 'Trade did not ', ''],
  [locales.en!, 'It didn’t ', ''],
])('beside a comparison something turns it round', ({ negations }, before, behind) => {
  expect(negations.before.test(before) || negations.behind.test(behind)).toBe(true);
});

test.each([
  [ko, '', '습니다. 아니라고 했습니다'],
  [ko, '', '고, 아무도 없었습니다'],
  [ru, 'Она не только ', ''],
  [ru, 'Данных нет. Она ', '. Не было'],
  [locales.en!, 'It not only ', ' and was not empty'],
])('what stands further off, or adds to it, does not', ({ negations }, before, behind) => {
  expect(negations.before.test(before) || negations.behind.test(behind)).toBe(false);
});

test.each([
  [ko, '백삼십육 개와'],
  [ko, '십 년 전의'],
  [ko, '스물두 해는'],
  [ko, '다섯 배로'],
  [ko, '두 해 전'],
  [ru, 'двадцать один год'],
  [ru, 'сто тридцать шесть'],
  [ru, 'десять лет назад'],
  [ru, 'пятнадцати'],
])('a number in words is read', ({ counted: { numbers } }, text) => {
  expect(numbers!.test(text)).toBe(true);
});

test.each([
  [ko, '이 개념은 두 나라의 다섯 출발점'],
  [ko, '이 배는 만 명'],
  [ko, '한 해에, 열린 하늘'],
  [ru, 'пять квадратов и две точки'],
  [ru, 'стоит стоимость'],
])('a count of what is shown, and other words, are none', ({ counted: { numbers } }, text) => {
  expect(numbers!.test(text)).toBe(false);
});

test.each([
  ['от ', 'dative'],
  ['до ', 'prepositional'],
  ['из ', 'accusative'],
  ['с ', 'dative'],
  ['к ', 'genitive'],
  ['в ', 'genitive'],
  ['О ', 'genitive'],
])('“%s” does not take the %s', (before, form) => {
  expect(ru.forms.misfit(`Считают ${before}`, '5 дней', form)).toContain(before.trim());
});

test.each([
  ['от ', '5 дней', 'genitive'],
  ['к ', '5 дням', 'dative'],
  ['с ', '5 днями', 'instrumental'],
  ['в ', '135,8', 'раз, раза, раз'],
  ['от ', '190 млн долларов', null],
  ['это ', '5 дней', 'dative'],
  ['году, до, ', '5 дней', 'dative'],
])('“%s” takes %s in %s', (before, text, form) => {
  expect(ru.forms.misfit(`Считают ${before}`, text, form)).toBeNull();
});

test('without a form, what would change behind its preposition is told', () => {
  expect(ru.forms.misfit('до ', '1 тысяча человек', null)).toContain('| genitive');
});
