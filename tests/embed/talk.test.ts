import { expect, test } from 'vitest';
import {
  heightMessages,
  iframeResizerId,
  iframeResizerMessage,
  tokensIn,
} from '../../src/embed/page/talk';

const size = { width: 600, height: 2199, shown: 800, src: 'https://example.org/embed/trade/' };
const none = { pym: null, wordpress: null, iframeResizer: null };

test('every host is told in its own words, and nobody who has not asked', () => {
  expect(heightMessages(size, none)).toEqual([
    { sentinel: 'amp', type: 'embed-size', height: 2199 },
    { 'datawrapper-height': { 135: 2199 } },
    '{"src":"https://example.org/embed/trade/","context":"iframe.resize","height":2199}',
    { type: 'iframe-resized', width: 600, height: 2199 },
    { kind: 'interactive:height', height: 2199 },
  ]);
});

test('hosts that gave a token get it back', () => {
  const tokens = { pym: 'graphic', wordpress: 'aBc123', iframeResizer: 'frame1' };
  expect(heightMessages(size, tokens).slice(5)).toEqual([
    'pymxPYMxgraphicxPYMxheightxPYMx2199',
    '[iFrameSizer]frame1:2199:600:mutationObserver',
    // It is told what is shown.
    { message: 'height', value: 800, secret: 'aBc123' },
  ]);
});

test('the first answer to iframe-resizer says that it is one', () => {
  expect(iframeResizerMessage('frame1', size, 'init')).toBe('[iFrameSizer]frame1:2199:600:init');
});

test('pym’s token is in the query, that of WordPress in the fragment', () => {
  expect(tokensIn({ search: '?childId=graphic', hash: '#?secret=aBc123' })).toEqual({
    pym: 'graphic',
    wordpress: 'aBc123',
    iframeResizer: null,
  });
});

test('tokens with other signs than ids have are none', () => {
  for (const bad of ['', '<b>', 'a b', 'a"', 'x'.repeat(101), 'a\nb', 'é']) {
    const part = encodeURIComponent(bad);
    expect(tokensIn({ search: `?childId=${part}`, hash: `#?secret=${part}` }), bad).toEqual(none);
  }
});

test.each([
  ['[iFrameSizer]frame1:8:false:true:32:true:true:null:bodyOffset', 'frame1'],
  ['[iFrameSizer]<b>:8:false:true', null],
  ['[iFrameSizer]frame1:resize', null],
  ['hello', null],
  [['[iFrameSizer]a:8:false:'], null],
  [null, null],
])('iframe-resizer’s first message %j gives the id %j', (data, id) => {
  expect(iframeResizerId(data)).toBe(id);
});
