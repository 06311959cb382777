import { AVAILABILITY_BLOCKS, SKILLS } from '@linli/shared';
import { Decimal, Flag, SomeOf, Text, Whole, Wholes } from '../../platform/http/index.js';

export class VolunteerBody {
  @SomeOf(SKILLS, 'Skill', { description: 'Self-declared' }) skills!: string[];
  @Wholes({
    min: 0,
    max: AVAILABILITY_BLOCKS - 1,
    most: AVAILABILITY_BLOCKS,
    description:
      'Half days of a week when free: weekday(0 = Monday) × 3 + (0 morning, 1 afternoon, 2 evening)',
  })
  availability!: number[];
  @Whole({ min: 100, max: 20_000, description: 'How far I go, metres' }) maxDistance!: number;
  @Whole({ min: 1, max: 80, description: 'Most hours a week' }) weeklyHours!: number;
  @Flag({ description: 'Can climb stairs and walk two hours' }) fit!: boolean;
  @Whole({
    optional: true,
    min: 1900,
    max: 2100,
    description: 'Needed at registration unless the ID card was checked; then not kept',
  })
  birthYear?: number;
  @Whole({ optional: true, min: 1, max: 24, description: 'Most hours a day' }) dailyHours?: number;
  @Flag({ optional: true, description: 'Must not lift or carry' }) noHeavy?: boolean;
  @Whole({
    optional: true,
    nullable: true,
    min: 0,
    max: 1439,
    description: 'Not asked from this minute of the day on',
  })
  quietFrom?: number | null;
  @Whole({ optional: true, nullable: true, min: 0, max: 1439 }) quietTo?: number | null;
  @Text({ optional: true, max: 12, pattern: /^\d{12}$/ }) homeCommunityCode?: string;
  @Decimal({ optional: true, min: -90, max: 90 }) homeLat?: number;
  @Decimal({ optional: true, min: -180, max: 180 }) homeLng?: number;
}

export class PauseBody {
  @Text({
    nullable: true,
    optional: true,
    pattern: /^\d{4}-\d{2}-\d{2}$/,
    description: 'Not asked before this day; null ends the rest',
  })
  until?: string | null;
}
