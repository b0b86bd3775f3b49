import { expect, test } from 'vitest';
import { misleading } from '../../src/facts/address';

test.each([
  'https://harbour.example/passengers',
  'http://www.census.gov/Press-Release/www/releases/archives/000560.html',
  'https://stories.example/a?b=c%20d&e=f@g:h#part',
  'https://1-2.example',
  'https://harbour.example/%ED%95%9C%EA%B5%AD/%zz',
])('%s leads where it seems to', (address) => {
  expect(misleading(address)).toBeNull();
});

test.each([
  ['javascript:alert()', 'is not an address'],
  ['data:text/html,much', 'is not an address'],
  ['ftp://harbour.example/', 'is not an address'],
  ['https:harbour.example', 'is not an address'],
  ['https://', 'is not an address'],
  ['https://harbour.example@other.example/', 'names somebody before its host'],
  ['https://user:word@harbour.example/', 'names somebody before its host'],
  ['https://harbour.example:8443/', 'names a port'],
  ['https://harbour.example/ ', 'has a sign that no address has'],
  ['https://harbour.example/\tother', 'has a sign that no address has'],
  ['https://harbour.example\\@other.example/', 'has a sign that no address has'],
  ['https://harbour.example/\u202Ecod.exe', 'has a sign that no address has'],
  ['https://harbour.example/%E2%80%AEgpj.exe', 'has a sign that is not seen'],
  ['https://harbour.example/%00', 'has a sign that is not seen'],
  ['https://xn--80ak6aa92e.example/', 'has letters in its host that may look like others'],
  ['https://hаrbour.example/', 'has letters in its host that may look like others'],
  ['https://ｈarbour.example/', 'has letters in its host that may look like others'],
  ['https://127.0.0.1/', 'has no host that everybody can reach'],
  ['https://2130706433/', 'has no host that everybody can reach'],
  ['https://0x7f.1/', 'has no host that everybody can reach'],
  ['https://localhost/', 'has no host that everybody can reach'],
  ['https://harbour%2Eexample/', 'has no host that everybody can reach'],
  ['https://harbour.example./', 'has no host that everybody can reach'],
  [`https://harbour.example/${'a'.repeat(3000)}`, 'has 3024 letters'],
])('%s does not', (address, complaint) => {
  expect(misleading(address)).toContain(complaint);
  expect(misleading(address)).toMatch(/; \S/);
});
