import { endingSoon, unseen } from './paper.rules.js';

const NOW = new Date('2026-11-27T00:00:00Z');
const paper = (label: string, days: number) => ({
  label,
  until: new Date(NOW.getTime() + days * 86_400_000),
});

describe('papers of volunteers', () => {
  it('are to be renewed sixty days before their end, and for half a year after it', () => {
    const papers = [59, 61, -179, -181, 3].map((days) => paper(`${days}`, days));
    expect(endingSoon(papers, NOW).map(({ label }) => label)).toEqual(['-179', '3', '59']);
  });

  it('are missing where she says that she can and nobody has seen it', () => {
    expect(unseen(['COOKING', 'FIRST_AID', 'MEDIATION'], ['MEDIATION'])).toEqual(['FIRST_AID']);
    expect(unseen([], [])).toEqual([]);
  });
});
