/** Words of what is shown in other people’s pages, and of the dialog in which publishers take it. */
/** Pages that are shown inside other people’s. */
export const embed = {
  from: 'Из истории',
  asOf: 'По состоянию на',
  mayBeNewer: 'Может быть более новая версия',
  isNewer: 'Есть более новая версия',
  isCorrected: 'Числа здесь с тех пор исправлены',
  numbers: 'Все числа и их источники',
  steps: 'Шаги',
  previous: 'Назад',
  next: 'Далее',
  step: 'Шаг',
  of: 'из',
};

/** The dialog in which publishers take what they paste. */
export const dialog = {
  open: 'Встроить',
  more: 'Встроить историю или одну из её картинок',
  title: 'Встроить',
  intro: 'Бесплатно для любой страницы. Ничего не хранит и ни о чём не спрашивает читателей.',
  close: 'Закрыть',
  unopened:
    'Здесь нельзя показать код. Многие сайты сами делают фрейм из этого адреса, вставленного отдельной строкой:',
  what: 'Показать',
  story: 'Всю историю',
  step: 'Шаг',
  all: 'Все, один за другим',
  theme: 'Цвета',
  themes: { auto: 'Как на устройстве читателя', light: 'Светлые', dark: 'Тёмные' },
  way: 'Как читатель листает',
  ways: { scroll: 'Прокруткой вашей страницы', stepper: 'Кнопками «Назад» и «Далее»' },
  takes: 'Мой сайт принимает',
  kinds: {
    script: 'Фреймы и скрипты',
    frame: 'Фреймы без скриптов',
    link: 'Только ссылку',
    html: 'Только слова и картинки',
  },
  notes: {
    stepper: 'Занимает столько места, сколько нужно. Читатель нажимает «Назад» и «Далее».',
    frame: 'Высота не меняется. Читатель нажимает «Назад» и «Далее».',
    link: 'Вставьте отдельной строкой: сайты, которые понимают oEmbed, как WordPress и Ghost, сделают из неё фрейм.',
    html: 'Картинка на каждый шаг и слова к ней — для рассылок, лент и приложений.',
    step: 'Одна картинка, как на этом шаге.',
  },
  files: 'Картинка отдельно:',
  previews: { phone: 'На телефоне', desktop: 'На компьютере' },
  code: 'Код для вставки',
  copy: 'Копировать',
  copyHtml: 'Копировать как HTML',
  copied: 'Скопировано.',
  selected: 'Браузер не дал скопировать. Код выделен: нажмите Ctrl+C или ⌘C.',
};

/** What a picture comes to that moves as the page is scrolled; `screens` is a whole number. */
export const longer = (screens: number): string =>
  `Остаётся на виду, пока читатель прокручивает. Страница станет длиннее примерно на столько экранов: ${screens}.`;
