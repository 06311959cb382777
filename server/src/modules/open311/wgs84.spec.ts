import { metresBetween, toGcj02, toWgs84 } from '@linli/shared';

/** WGS-84 and GCJ-02 of the same places, the test points of several public converters. */
const KNOWN = [
  { wgs: { lat: 31.1774276, lng: 121.5272106 }, gcj: { lat: 31.17530398364597, lng: 121.531541859215 } },
  { wgs: { lat: 22.543847, lng: 113.912316 }, gcj: { lat: 22.540796131694766, lng: 113.9171764808363 } },
  { wgs: { lat: 39.911954, lng: 116.377817 }, gcj: { lat: 39.91334545536069, lng: 116.38404722455657 } },
];

describe('WGS-84 and GCJ-02', () => {
  it.each(KNOWN)('agree with published points to less than a metre', ({ wgs, gcj }) => {
    expect(metresBetween(toGcj02(wgs), gcj)).toBeLessThan(1);
    expect(metresBetween(toWgs84(gcj), wgs)).toBeLessThan(1);
  });

  it('come back from there and back again within a millimetre, all over the district', () => {
    let worst = 0;
    for (let lat = 25.6; lat <= 26.1; lat += 0.02) {
      for (let lng = 114.7; lng <= 115.2; lng += 0.02) {
        const point = { lat, lng };
        worst = Math.max(worst, metresBetween(toWgs84(toGcj02(point)), point));
        worst = Math.max(worst, metresBetween(toGcj02(toWgs84(point)), point));
        expect(metresBetween(toGcj02(point), point)).toBeGreaterThan(100);
      }
    }
    expect(worst).toBeLessThan(0.001);
  });
});
