/** Words of what is shown in other people’s pages, and of the dialog in which publishers take it. */
/** Pages that are shown inside other people’s. */
export const embed = {
  from: '이야기 전체:',
  asOf: '기준일:',
  mayBeNewer: '더 새로운 판이 있을 수 있습니다',
  isNewer: '더 새로운 판이 있습니다',
  isCorrected: '여기 수치가 그 뒤에 고쳐졌습니다',
  numbers: '모든 숫자와 그 출처',
  steps: '단계',
  previous: '이전',
  next: '다음',
  step: '단계',
  of: '/',
};

/** The dialog in which publishers take what they paste. */
export const dialog = {
  open: '퍼가기',
  more: '이야기나 그림 하나를 퍼가기',
  title: '퍼가기',
  intro:
    '어느 페이지에서나 자유롭게 쓸 수 있습니다. 아무것도 저장하지 않고 독자에게 아무것도 묻지 않습니다.',
  close: '닫기',
  unopened:
    '여기서는 코드를 보여 줄 수 없습니다. 많은 사이트가 한 줄에 이 주소만 붙여 넣으면 퍼온 화면으로 바꿔 줍니다:',
  what: '표시할 내용',
  story: '이야기 전체',
  step: '단계',
  all: '차례로 모두',
  theme: '색',
  themes: { auto: '독자의 기기에 맞춤', light: '밝게', dark: '어둡게' },
  way: '독자가 넘기는 방법',
  ways: { scroll: '페이지를 스크롤해서', stepper: '이전과 다음 단추로' },
  takes: '내 사이트에 넣을 수 있는 것',
  kinds: {
    script: 'iframe과 스크립트',
    frame: 'iframe만(스크립트 불가)',
    link: '링크만',
    html: '글과 그림만',
  },
  notes: {
    stepper: '필요한 만큼 높이를 차지합니다. 독자는 이전과 다음을 누릅니다.',
    frame: '높이가 바뀌지 않습니다. 독자는 이전과 다음을 누릅니다.',
    link: '한 줄에 따로 붙여 넣으세요. 워드프레스와 고스트처럼 oEmbed를 아는 사이트는 퍼온 화면으로 바꿔 줍니다.',
    html: '단계마다 그림 하나와 글. 소식지, 피드, 앱에 알맞습니다.',
    step: '이 단계의 그림 하나입니다.',
  },
  files: '그림만 따로:',
  previews: { phone: '휴대전화에서', desktop: '컴퓨터에서' },
  code: '붙여 넣을 코드',
  copy: '복사',
  copyHtml: 'HTML로 복사',
  copied: '복사했습니다.',
  selected: '브라우저가 복사를 막았습니다. 코드를 골라 두었으니 Ctrl+C나 ⌘C를 누르세요.',
};

/** What a picture comes to that moves as the page is scrolled; `screens` is a whole number. */
export const longer = (screens: number): string =>
  `독자가 스크롤하는 동안 그림이 화면에 머뭅니다. 페이지가 화면 ${screens}개 분량쯤 길어집니다.`;
