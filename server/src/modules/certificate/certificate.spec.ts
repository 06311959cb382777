import { serviceHoursText } from '@linli/shared';
import { PrintFont } from '../../platform/paper/index.js';
import {
  type CertificatePaper,
  contentKey,
  maskedName,
  type ServiceEntry,
  sumOf,
} from './certificate.paper.js';
import { certificatePdf } from './certificate.pdf.js';
import { certificateNumber, seriesName } from './certificate.series.js';

const entry = (day: string, kind: ServiceEntry['kind'], minutes: number): ServiceEntry => ({
  startAt: new Date(`${day}T19:30:00+08:00`),
  title: '夜间巡查',
  kind,
  minutes,
  organiserUnitId: 'u1',
});

const ENTRIES = [
  entry('2025-03-05', 'PATROL', 90),
  entry('2025-12-31', 'VISIT', 200),
  entry('2026-11-20', 'PATROL', 60),
];

describe('what a certificate says', () => {
  it('adds up by kind of work, most time first, and loses no minute', () => {
    const sum = sumOf(ENTRIES, { today: '2026-11-27' });
    expect(sum).toEqual({
      from: '2025-03-05',
      to: '2026-11-27',
      times: 3,
      minutes: 350,
      lines: [
        { label: '看望、陪护老人', times: 1, minutes: 200 },
        { label: '社区巡查、平安守护', times: 2, minutes: 150 },
      ],
    });
  });

  it.each([
    [20, '20 分'],
    [30, '0.5 小时'],
    [60, '1 小时'],
    [66, '1 小时 6 分'],
    [8910, '148.5 小时'],
    [8920, '148 小时 40 分'],
  ])('says %i minutes as %s', (minutes, text) => expect(serviceHoursText(minutes)).toBe(text));

  it('hides the middle of a name', () => {
    expect(['陈', '李雯', '陈桂兰', '欧阳修文'].map(maskedName)).toEqual(['陈*', '李*', '陈*兰', '欧**文']);
  });

  it('is numbered by district, committee and year', () => {
    expect(certificateNumber(seriesName('章贡区', '厚德路社区居民委员会', 2026), 318)).toBe(
      '章厚证〔2026〕00318',
    );
  });
});

describe('the paper', () => {
  const font = new PrintFont({ printFont: undefined });
  const paper: CertificatePaper = {
    ...sumOf(ENTRIES, { today: '2026-11-27' }),
    name: '陈堃镕',
    idMask: '3607**********0028',
    volunteerNumber: '36070200182375',
    issuer: '厚德路社区居民委员会',
    responsible: '谢春梅',
    issuedOn: '2026-11-27',
    withDetails: false,
  };
  const printed = {
    number: '章厚证〔2026〕00318',
    checkUrl: 'https://example.org/#/x?token=1',
    details: null,
  };

  it('is a small PDF whose letters can be selected and searched', async () => {
    const bytes = await certificatePdf(paper, printed, font);
    const text = bytes.toString('latin1');
    expect(text.slice(0, 5)).toBe('%PDF-');
    expect(bytes.length).toBeLessThan(200_000);
    expect(text).toContain('/ToUnicode');
    expect(text).toContain('/FontFile3');
    expect(text.match(/\/Type \/Page\b/g)).toHaveLength(1);
  });

  it('has its services by themselves on further pages', async () => {
    const details = Array.from({ length: 70 }, (_, n) => ({
      day: '2026-11-20',
      title: `陪老人去医院😀${n}`,
      organiser: '厚德路社区居民委员会',
      minutes: 90,
    }));
    const bytes = await certificatePdf(paper, { ...printed, details }, font);
    expect(bytes.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(4);
  });

  it('prints rare characters of names, and says which it cannot', () => {
    expect(font.missing('镕堃喆玥珺翀')).toBeUndefined();
    expect(font.missing('张𠮷')).toBe('𠮷');
    expect(font.printable('巡查😀')).toBe('巡查〓');
  });

  it('is the same paper on another day, another one with other words', () => {
    expect(contentKey({ ...paper, issuedOn: '2027-01-01' })).toBe(contentKey(paper));
    expect(contentKey({ ...paper, minutes: 351 })).not.toBe(contentKey(paper));
  });
});
