/** The words of the interface: of the page and what controls its pictures, of every number, and of the page of all stories. */
/** The controls of the whole page. */
export const page = {
  skip: '본문으로 건너뛰기',
  still: '그림을 움직이지 않고 보기',
  chapters: '장 목록',
};

/** The data table of a chapter, and what saves its picture. */
export const table = {
  open: ['데이터', ' 표'],
  apart: '이 그림의 수치를 표로',
  save: '이 그림 저장:',
  unsaved: '여기서는 저장할 수 없었습니다.',
  alone: '그림만 열기',
  year: '연도',
  value: '수치',
  reported: '보도된 표현 또는 계산식',
  source: '출처',
  computed: '자체 계산',
} as const;

const emptyFor = (time: string) => ({
  emptyInArticle: `기사에는 이 ${time}의 수치가 없습니다.`,
  empty: `이 ${time}의 수치는 찾지 못했습니다.`,
});

/** What pictures say of times without a figure: on the gap, and of a single one. */
export const absence = {
  absentInArticle: '기사에 없음',
  absent: '찾지 못함',
  empty: { year: emptyFor('해'), quarter: emptyFor('분기'), month: emptyFor('달') },
};

/** What a reader is asked to guess, and what is said of it. */
export const guess = {
  label: '어림해 보기',
  invitation: '얼마였을까요? 고리를 움직여 보세요',
  none: '아직 어림하지 않음',
  yours: '···· 내 어림',
  answer: (when: string, recorded: string) => `${when}: 어림은 {guess}, 기록은 ${recorded}.`,
};

/** The visual code in words. */
export const legend = {
  title: '그림 읽는 법',
  article: '기사에서',
  context: '다른 자료',
  hypothesis: '가정',
  absence: '수치 없음',
};

/** The list of sources. */
export const sources = {
  title: '출처',
  intro:
    '기사의 숫자는 기사 본문에서 읽었고, 수치마다 보도된 표현을 함께 남겼습니다. 그림에서 속이 빈 표시는 모두 아래 자료 가운데 하나에서 가져왔습니다.',
};

/** What the controls of live pictures say: the only words that scripts bring to the reader's browser. */
export const controls = {
  previous: '이전 단계',
  next: '다음 단계',
  onward: '다음:',
  of: '/',
  step: '단계',
  steps: '이 장의 단계',
  data: '이 그림의 수치',
  embed: '퍼가기',
  embedOf: '퍼가기:',
  skip: '이 그림 건너뛰기',
  share: '이 단계의 링크 복사',
  shared: '링크를 복사했습니다',
  unshared: '이 링크를 복사하세요:',
};

/** The words of the tables of every number. */
export const everyNumber = {
  title: '모든 숫자',
  intro: '이 페이지의 모든 수치와 그 보도된 표현, 또는 계산식입니다.',
  groups: {
    article: (count: number) => `기사에서 ${count}개`,
    context: (count: number) => `다른 자료에서 ${count}개`,
    computed: (count: number) => `자체 계산 ${count}개`,
  },
  show: (count: number) => (count === 1 ? '보기' : `${count}개 모두 보기`),
  hide: '접기',
  one: '출처:',
  each: '수치마다 출처를 밝힙니다.',
  formulas: '수치마다 계산식을 밝힙니다.',
  sort: '정렬',
  what: '항목',
  figure: '수치',
  date: '시기',
  reported: { article: '보도된 표현', context: '비고', computed: '계산식' },
  source: '출처',
  computed: '자체 계산',
  computedFrom: '자체 계산, 원자료: ',
  sources: (count: string) => `자료 ${count}건`,
  unkept: '원문 표현 없음',
  mention: '기사에 나온 날짜',
  article: '기사가 나온 날',
  dateUnit: '날짜',
  back: '이야기로 돌아가기',
  pictures: '그림별 수치',
  download: '내려받기',
  csv: '모든 수치(CSV)',
  package: '파일 설명(Data Package)',
  annotations: '기사의 사실을 담은 주석(Web Annotation)',
  json: '모든 사실(JSON)',
};

/** The end of a story, and how it was made. */
export const made = {
  link: '이 이야기의 링크 복사',
  copied: '링크를 복사했습니다',
  notCopied: '이 링크를 복사하세요:',
  embed: '이 이야기 퍼가기',
  numbers: '모든 숫자와 그 출처',
  title: '어떻게 만들었나',
  names: {
    source: '출처',
    method: '방법',
    by: '글',
    dates: '날짜',
    corrections: '바로잡은 것',
    licence: '수치 이용',
    code: '코드',
  },
  report: (title: string, credit: string) => `“${title}”. ${credit}.`,
  through: (publisher: string) => `${publisher}에 실린 것을 읽었습니다.`,
  read: '읽기',
  method: [
    '기사의 숫자는 기사 본문에서 읽었습니다. 수치마다 보도된 표현을 함께 남겼습니다.',
    '거기서 끌어낸 값은 모두 직접 계산하고 계산식을 밝혔습니다. 수치가 없는 해는 비워 두었습니다. 페이지를 만들기 전에 문장마다 수치와 맞춰 보았습니다.',
  ] as const,
  others: '다른 곳의 수치는 그곳이 낸 자료에서 찾았고, 수치마다 출처를 밝혔습니다.',
  told: (authors: string, publisher: string) => `${authors}, ${publisher}.`,
  appeared: (day: string) => `${day} 처음 게시.`,
  changed: (day: string) => `${day} 마지막 수정.`,
  none: '아직 없습니다.',
  tell: '잘못을 알려 주세요',
  code: '이 페이지의 코드는 MIT 라이선스의 자유 소프트웨어입니다.',
  see: '코드 보기',
};

/** What goes with the files that can be downloaded. */
export const downloads = {
  licence:
    '수치는 사실이므로 자유롭게 쓸 수 있습니다. 수치마다 출처를 밝혀 주세요. 보도된 표현은 기사에서 짧게 인용한 것이며, 기사 원문의 저작권은 해당 언론사에 있습니다.',
  quotations: '인용한 표현은 그것을 낸 곳의 것이며, 짧게 인용했습니다.',
  /** What the numbers of a table count. */
  counted: '계산한 변화와 비율은 하나를 전체로 한 값입니다. 자료가 퍼센트로 준 것은 그대로 둡니다.',
  files: {
    figures: '모든 수치와 그 출처 또는 계산식',
    facts: '기사의 사실과 그로부터 계산한 것',
    annotations: '기사의 사실을 담은 주석(Web Annotation)',
  },
  fields: {
    id: '식별자',
    what: '항목',
    value: '값',
    unit: '단위',
    date: '시기',
    kind: '누구의 것',
    reported_words: '보도된 표현',
    formula: '계산식',
    caveat: '알아 둘 점',
    source: '출처',
    source_title: '출처의 제목',
    source_date: '출처의 날짜',
    source_url: '출처의 주소',
    words_language: '표현의 언어',
    words_url: '표현의 주소',
    least: '최솟값',
    most: '최댓값',
    upper: '범위의 위 끝',
    approximation: '단서',
    since: '언제부터',
  },
};

/** The page of what is not there. */
export const notFound = {
  title: '그런 페이지가 없습니다',
  text: '이 주소에는 아무것도 없습니다. 주소를 옮기다 일부가 빠졌을 수 있습니다. 아래는 이야기의 목록입니다.',
};

/** Above a story that is not finished. */
export const draft = {
  title: (count: number) => `초고: 아직 답하지 않은 물음 ${count}개`,
  see: '이야기 아래에서 보기',
  cure: '이야기의 글에서 물음마다 답하고 그 줄을 지우세요. 그때까지는 싣지 않습니다.',
};

/** The page of all stories. */
export const stories = {
  title: '모든 이야기',
  description:
    '뉴스 기사 하나를 바탕으로 한 스크롤 이야기와 도표. 모든 숫자의 출처를 따라갈 수 있습니다.',
};

/** What was corrected: of a figure, and since the story appeared. */
export const corrected = {
  readAs: (was: string, is: string, because: string) =>
    `처음 읽은 값: ${was}, 고친 값: ${is}, 까닭: ${because}`,
  /** Of what others published. */
  given: (was: string, is: string, because: string) =>
    `전에 적은 값: ${was}, 고친 값: ${is}, 까닭: ${because}`,
  added: (because: string) => `편집자가 찾음, 까닭: ${because}`,
  became: (day: string, what: string, was: string, is: string, because: string) =>
    `${day}: ${what}: ${was} → ${is}, 까닭: ${because}.`,
  removed: (day: string, what: string, was: string, because: string) =>
    `${day}: ${what}: ${was} 삭제, 까닭: ${because}.`,
  undated: '날짜 없음',
} as const;
