const WORDS = [
  '井盖',
  '路灯不亮',
  '下水道堵',
  '电梯',
  '占道经营',
  '噪音扰民',
  '垃圾 清运',
  '3栋',
  '消防通道',
  '楼道里的灯',
];
const RARE = ['白鹭', '化粪池外溢', '灯'];

const query = (path, values) => `${path}?${new URLSearchParams(values)}`;
const list = (values) => query('/api/v1/workbench/queue', { limit: '20', ...values });
const pick = (values, n) => values[n % values.length];

/** What is measured: for each case a maker of addresses. The dispatcher's region is one street. */
export const REQUEST_CASES = {
  'list newest': () => () => list({ sort: 'newest' }),
  'list box': () => (n) => list({ box: pick(['accept', 'dispatch', 'verify'], n) }),
  'list status+tile':
    ({ tiles }) =>
    (n) =>
      list({ status: 'CLOSED', tile: pick(tiles, n), sort: 'newest' }),
  'list region+span':
    ({ communities, days }) =>
    (n) =>
      list({ region: pick(communities, n), from: pick(days, n), sort: 'newest' }),
  'list unit+rating':
    ({ unitId }) =>
    () =>
      list({ unitId, rating: 'BAD' }),
  'search words': () => (n) => list({ q: pick(WORDS, n), sort: 'newest' }),
  'search rare': () => (n) => list({ q: pick(RARE, n), sort: 'newest' }),
  'search words+filters':
    ({ communities }) =>
    (n) =>
      list({ q: pick(WORDS, n), status: 'CLOSED', region: pick(communities, n) }),
  'nearby list':
    ({ points }) =>
    (n) =>
      query('/api/v1/requests/nearby', {
        lat: pick(points, n).lat,
        lng: pick(points, n).lng,
        radius: '1000',
      }),
  'nearby pins':
    ({ points }) =>
    (n) =>
      query('/api/v1/requests/nearby/pins', {
        lat: pick(points, n).lat,
        lng: pick(points, n).lng,
        radius: '3000',
      }),
};
