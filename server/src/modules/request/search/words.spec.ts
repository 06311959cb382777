import type { ServiceRequest } from '../request.entity.js';
import { normalise, numberAt, positionOf, readSearch, tokensOf, wordsOf } from './words.js';

const request = (change: Partial<ServiceRequest>): ServiceRequest =>
  ({
    number: 'ZG20261120-000041',
    title: '',
    text: '',
    address: '',
    gridCode: null,
    communityCode: null,
    ...change,
  }) as ServiceRequest;

describe('words of a search', () => {
  it('fold width and case, and take signs for spaces', () => {
    expect(normalise('ＬＥＤ灯，３栋！  ２单元')).toBe('led灯3栋2单元');
    expect(normalise('厚德路 12 号')).toBe(normalise('厚德路12号'));
    expect(normalise('wi-fi 6')).toBe('wi fi 6');
    expect(normalise('。，')).toBe('');
  });

  it('give a request the pairs of all it says, its ends, and its regions', () => {
    const one = request({ title: '灯坏了', address: '3栋', gridCode: '360702002001005' });
    expect(new Set(tokensOf(one))).toEqual(
      new Set(
        ['灯坏', '坏了', '了$', '3栋', '栋$', '00', '04', '41', '1$'].concat([
          '@360702002',
          '@360702002001',
          '@360702002001005',
        ]),
      ),
    );
    expect(wordsOf(one)).toBe('灯坏了  3栋 000041');
  });

  it('keep characters whole that need two units', () => {
    expect(tokensOf(request({ title: '𠮷野' }))).toContain('𠮷野');
  });

  it.each([
    ['楼道灯', { terms: ['楼道灯'], pairs: ['楼道', '道灯'], characters: [], number: null }],
    ['灯', { terms: ['灯'], pairs: [], characters: ['灯'], number: null }],
    ['ＬＥＤ 3栋', { terms: ['led', '3栋'], pairs: ['le', 'ed', '3栋'], characters: [], number: null }],
    ['ZG20261120-000041', { terms: [], pairs: [], characters: [], number: 'ZG20261120-000041' }],
    ['20261120', { terms: [], pairs: [], characters: [], number: 'ZG20261120' }],
    ['zg20261120-0000 灯坏', { terms: ['灯坏'], pairs: ['灯坏'], characters: [], number: 'ZG20261120-0000' }],
    ['000041', { terms: ['000041'], pairs: ['00', '04', '41'], characters: [], number: null }],
    ["100%_'", { terms: ['100'], pairs: ['10', '00'], characters: [], number: null }],
    [undefined, { terms: [], pairs: [], characters: [], number: null }],
  ])('read %j', (text, wanted) => {
    expect(readSearch(text)).toEqual(wanted);
  });

  it('ask the index for a handful of pairs, however long the sentence is', () => {
    const long = readSearch('楼道里的灯已经坏了好几天了晚上完全看不见台阶').pairs;
    expect(long).toHaveLength(8);
    expect(long[0]).toBe('楼道');
  });

  it('turn numbers into positions and back', () => {
    expect(positionOf('ZG20261120-000123')).toBe(20261120000123);
    expect(numberAt(20261120000123)).toBe('ZG20261120-000123');
  });
});
