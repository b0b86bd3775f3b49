/** The words of the interface: of the page and what controls its pictures, of every number, and of the page of all stories. */
import { chosen } from './nouns';

/** The controls of the whole page. */
export const page = {
  skip: 'Перейти к истории',
  still: 'Показывать картинки без движения',
  chapters: 'Главы',
};

/** The data table of a chapter, and what saves its picture. */
export const table = {
  open: ['Таблица', ''],
  apart: 'Данные этой картинки в таблице',
  save: 'Сохранить картинку:',
  unsaved: 'Здесь её не удалось сохранить.',
  alone: 'Открыть картинку отдельно',
  year: 'Год',
  value: 'Значение',
  reported: 'Слова источника или формула',
  source: 'Источник',
  computed: 'Вычислено здесь',
} as const;

const emptyFor = (time: string) => ({
  emptyInArticle: `В статье нет данных за этот ${time}.`,
  empty: `Данных за этот ${time} не нашлось.`,
});

/** What pictures say of times without a figure: on the gap, and of a single one. */
export const absence = {
  absentInArticle: 'в статье нет',
  absent: 'не нашлось',
  empty: { year: emptyFor('год'), quarter: emptyFor('квартал'), month: emptyFor('месяц') },
};

/** What a reader is asked to guess, and what is said of it. */
export const guess = {
  label: 'Ваша догадка',
  invitation: 'Угадаете? Двигайте кольца',
  none: 'догадки пока нет',
  yours: '···· ваша',
  answer: (when: string, recorded: string) => `${when}: у вас {guess}, в источниках ${recorded}.`,
};

/** The visual code in words. */
export const legend = {
  title: 'Как читать картинки',
  article: 'в статье',
  context: 'в других источниках',
  hypothesis: 'предположение',
  absence: 'нет данных',
};

/** The list of sources. */
export const sources = {
  title: 'Источники',
  intro:
    'Числа статьи взяты из её текста, и при каждом сохранены слова, которыми о нём сообщалось. Всё, что нарисовано контуром, взято из этих публикаций.',
};

/** What the controls of live pictures say: the only words that scripts bring to the reader's browser. */
export const controls = {
  previous: 'Предыдущий шаг',
  next: 'Следующий шаг',
  onward: 'Далее:',
  of: 'из',
  step: 'Шаг',
  steps: 'Шаги этой главы',
  data: 'Данные на этой картинке',
  embed: 'Встроить',
  embedOf: 'Встроить:',
  skip: 'Пропустить картинку',
  share: 'Ссылка на шаг',
  shared: 'Ссылка скопирована',
  unshared: 'Скопируйте эту ссылку:',
};

/** The words of the tables of every number. */
export const everyNumber = {
  title: 'Все числа',
  intro:
    'Каждое число этой страницы — со словами, которыми о нём сообщалось, или с формулой, по которой оно здесь вычислено.',
  groups: {
    article: (count: number) => `Из статьи: ${count}`,
    context: (count: number) => `Из других источников: ${count}`,
    computed: (count: number) => `Вычислено здесь: ${count}`,
  },
  show: (count: number) => (count === 1 ? 'Показать' : `Показать все: ${count}`),
  hide: 'Скрыть',
  one: 'Источник:',
  each: 'У каждого назван источник.',
  formulas: 'У каждого указана формула.',
  sort: 'Сортировка',
  what: 'Что',
  figure: 'Значение',
  date: 'Когда',
  reported: { article: 'Слова источника', context: 'Что важно знать', computed: 'Формула' },
  source: 'Источник',
  computed: 'Вычислено здесь',
  computedFrom: 'Вычислено здесь по данным: ',
  sources: (count: string) =>
    `${count} ${chosen(Number(count), ['источник', 'источника', 'источников'])}`,
  unkept: 'цитаты нет',
  mention: 'Дата в статье',
  article: 'Статья вышла',
  dateUnit: 'дата',
  back: 'Вернуться к истории',
  pictures: 'Данные каждой картинки',
  download: 'Скачать',
  csv: 'Все числа (CSV)',
  package: 'Описание файлов (Data Package)',
  annotations: 'Факты статьи в виде аннотаций',
  json: 'Все данные (JSON)',
};

/** The end of a story, and how it was made. */
export const made = {
  link: 'Копировать ссылку на историю',
  copied: 'Ссылка скопирована',
  notCopied: 'Скопируйте эту ссылку:',
  embed: 'Встроить эту историю',
  numbers: 'Все числа и их источники',
  title: 'Как это сделано',
  names: {
    source: 'Источник',
    method: 'Метод',
    by: 'Авторы',
    dates: 'Даты',
    corrections: 'Исправления',
    licence: 'Данные',
    code: 'Код',
  },
  report: (title: string, credit: string) => `«${title}». ${credit}.`,
  through: (publisher: string) => `Прочитано в издании ${publisher}.`,
  read: 'Читать',
  method: [
    'Числа статьи взяты из её текста. При каждом сохранены слова, которыми о нём сообщалось.',
    'Всё, что из них следует, вычислено здесь, формула указана. Годы без данных остаются пустыми. Каждое предложение сверено с числами перед сборкой страницы.',
  ] as const,
  others: 'Остальные данные взяты оттуда, где они опубликованы. У каждого числа назван источник.',
  told: (authors: string, publisher: string) => `${authors}, для ${publisher}.`,
  appeared: (day: string) => `Опубликовано ${day}.`,
  changed: (day: string) => `Последняя правка ${day}.`,
  none: 'Пока нет.',
  tell: 'Сообщить об ошибке',
  code: 'Код этой страницы — свободная программа под лицензией MIT.',
  see: 'Смотреть код',
};

/** What goes with the files that can be downloaded. */
export const downloads = {
  licence:
    'Числа — это факты, ими можно пользоваться свободно; пожалуйста, называйте источник каждого. Приведённые слова — короткие цитаты из статьи, текст которой принадлежит её издателю.',
  quotations: 'Приведённые слова принадлежат тем, кто их опубликовал, и приведены кратко.',
  /** What the numbers of a table count. */
  counted:
    'Вычисленные изменения и доли даны в долях единицы. То, что источник даёт в процентах, так и оставлено.',
  files: {
    figures: 'Все числа с источником или формулой',
    facts: 'Факты статьи и то, что из них вычислено',
    annotations: 'Факты статьи в виде аннотаций',
  },
  fields: {
    id: 'Идентификатор',
    what: 'Что',
    value: 'Значение',
    unit: 'Единица',
    date: 'Когда',
    kind: 'Чьё',
    reported_words: 'Слова источника',
    formula: 'Формула',
    caveat: 'Что нужно знать',
    source: 'Источник',
    source_title: 'Название источника',
    source_date: 'Дата источника',
    source_url: 'Адрес источника',
    words_language: 'Язык слов',
    words_url: 'Адрес слов',
    least: 'Наименьшее возможное',
    most: 'Наибольшее возможное',
    upper: 'Верхний конец диапазона',
    approximation: 'Оговорка',
    since: 'С какого времени',
  },
};

/** The page of what is not there. */
export const notFound = {
  title: 'Такой страницы нет',
  text: 'По этому адресу ничего нет. Возможно, при копировании потерялась его часть. Вот все истории:',
};

/** Above a story that is not finished. */
export const draft = {
  title: (count: number) => `Черновик: вопросов без ответа — ${count}`,
  see: 'Они стоят под историей',
  cure: 'Ответьте на каждый в тексте истории и уберите его строку. До тех пор история не публикуется.',
};

/** The page of all stories. */
export const stories = {
  title: 'Все истории',
  description:
    'Истории с графиками, каждая — по одной новостной статье; у каждого числа указан источник.',
};

/** What was corrected: of a figure, and since the story appeared. */
export const corrected = {
  readAs: (was: string, is: string, because: string) =>
    `прочитано как ${was}, исправлено на ${is}; причина: ${because}`,
  /** Of what others published. */
  given: (was: string, is: string, because: string) =>
    `раньше было указано ${was}, исправлено на ${is}; причина: ${because}`,
  added: (because: string) => `найдено редактором; причина: ${because}`,
  became: (day: string, what: string, was: string, is: string, because: string) =>
    `${day}: ${what}: было ${was}, стало ${is}; причина: ${because}.`,
  removed: (day: string, what: string, was: string, because: string) =>
    `${day}: ${what}: ${was} убрано; причина: ${because}.`,
  undated: 'без даты',
} as const;
