import { byWord, listed } from './inflect';

/** Currency marks and codes written before a number, by ISO 4217 in small letters. A bare "$" is read as US dollars. */
export const currencyMarks: Record<string, string> = byWord({
  usd: '$, US$, USD, U.S.$, US $',
  aud: 'A$, AU$, AUD',
  cad: 'C$, CA$, CAD',
  hkd: 'HK$, HKD',
  nzd: 'NZ$, NZD',
  sgd: 'S$, SGD',
  twd: 'NT$, TWD',
  brl: 'R$, BRL',
  mxn: 'MX$, MXN',
  eur: '€, EUR',
  gbp: '£, GBP',
  jpy: '¥, JPY',
  cny: 'CN¥, CNY, RMB',
  krw: '₩, KRW',
  rub: '₽, RUB',
  inr: '₹, INR, Rs, Rs.',
  try: '₺, TRY',
  uah: '₴, UAH',
  vnd: '₫, VND',
  php: '₱, PHP',
  ngn: '₦, NGN',
  thb: '฿, THB',
  ils: '₪, ILS',
  chf: 'CHF, Fr., SFr',
  sek: 'SEK',
  nok: 'NOK',
  dkk: 'DKK',
  zar: 'ZAR',
  pln: 'PLN',
  czk: 'CZK',
  huf: 'HUF',
  sar: 'SAR',
  aed: 'AED',
  idr: 'IDR, Rp',
  myr: 'MYR, RM',
  kes: 'KES, KSh, Ksh, KSH, Kshs, Kshs., Sh, Sh.',
  ghs: 'GHS, GH₵, GH¢, ₵',
  egp: 'EGP',
  pkr: 'PKR',
  lkr: 'LKR',
  bdt: 'BDT, Tk',
  qar: 'QAR',
  kwd: 'KWD',
  ron: 'RON',
  isk: 'ISK',
  ugx: 'UGX, USh',
  tzs: 'TZS, TSh',
  ars: 'ARS',
  clp: 'CLP',
  jmd: 'JMD, J$',
  xaf: 'XAF',
  xof: 'XOF',
  etb: 'ETB',
  ttd: 'TT$',
  bbd: 'Bds$',
  xcd: 'EC$',
  zwl: 'Z$',
  fjd: 'FJ$',
  pyg: '₲',
  kzt: '₸',
  crc: '₡',
});

/** Letters that are money only where they touch a number; of some it needs a magnitude, too ("N450bn"). */
export const touchingMarks: Record<string, { unit: string; isScaled: boolean }> = {
  R: { unit: 'zar', isScaled: false },
  N: { unit: 'ngn', isScaled: true },
};

/** Money of which a hundredth is a cent. */
export const withCents = new Set(
  listed(`
    usd, eur, aud, cad, hkd, nzd, sgd, twd, zar, kes, xcd, jmd, ttd, bbd, fjd, lkr, tzs, ugx
  `),
);

const wholes = byWord({
  usd: 'dollar, US dollar, U.S. dollar, American dollar',
  aud: 'Australian dollar',
  cad: 'Canadian dollar',
  hkd: 'Hong Kong dollar',
  nzd: 'New Zealand dollar',
  sgd: 'Singapore dollar',
  twd: 'Taiwan dollar',
  eur: 'euro',
  gbp: 'pound sterling, sterling, pound',
  jpy: 'yen',
  cny: 'yuan, renminbi',
  krw: 'won, South Korean won',
  rub: 'ruble, rouble',
  inr: 'rupee, Indian rupee',
  brl: 'real, reais',
  mxn: 'peso, Mexican peso',
  chf: 'Swiss franc, franc',
  sek: 'krona, kronor, Swedish krona, Swedish kronor',
  nok: 'krone, kroner, Norwegian krone, Norwegian kroner',
  dkk: 'Danish kroner, Danish krone',
  pln: 'zloty',
  huf: 'forint',
  czk: 'koruna',
  try: 'lira, Turkish lira',
  zar: 'rand',
  uah: 'hryvnia',
  thb: 'baht',
  vnd: 'dong',
  myr: 'ringgit',
  idr: 'rupiah',
  ngn: 'naira',
  ils: 'shekel',
  xcd: 'East Caribbean dollar',
  kes: 'shilling, Kenyan shilling',
  bdt: 'taka',
  aed: 'dirham',
  sar: 'riyal',
  ghs: 'cedi',
  pkr: 'Pakistani rupee',
  lkr: 'Sri Lankan rupee',
  jmd: 'Jamaican dollar',
  nad: 'Namibian dollar',
  bwp: 'pula',
  zmw: 'kwacha',
  etb: 'birr',
  egp: 'Egyptian pound',
  ron: 'leu',
  ugx: 'Ugandan shilling',
  tzs: 'Tanzanian shilling',
});
const hundredths = byWord({
  usd: 'cent, US cent',
  eur: 'euro cent',
  gbp: 'pence, penny',
  inr: 'paise',
});
const withPart = (words: Record<string, string>, part: number) =>
  Object.entries(words).map(([word, unit]) => [word, [unit, part]] as const);
/** Currency words written after a number, with the unit and the part of it that one is. */
export const currencyWords: Record<string, readonly [unit: string, part: number]> =
  Object.fromEntries([...withPart(wholes, 1), ...withPart(hundredths, 0.01)]);

/** ISO codes can also stand behind a number ("3 billion USD"). */
export const currencyCodes: Record<string, string> = Object.fromEntries(
  Object.entries(currencyMarks).filter(([mark]) => /^[A-Z]{3}$/.test(mark)),
);
