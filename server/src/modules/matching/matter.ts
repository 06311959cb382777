import type { Skill, TaskKind } from '@linli/shared';

/** What a task is about, as far as it decides whom to ask. */
export interface Matter {
  readonly kind: TaskKind;
  /** What the people there speak, when the task says so. */
  readonly language: Skill | null;
}

const LANGUAGES: readonly [RegExp, Skill][] = [
  [/客家话/, 'HAKKA'],
  [/手语/, 'SIGN_LANGUAGE'],
];

/** Read from what the organiser wrote: a wish, not a rule; who must have the language is asked for it by the slot. */
export function matterOf({
  kind,
  title,
  summary,
}: {
  kind: TaskKind;
  title: string;
  summary: string;
}): Matter {
  const found = LANGUAGES.find(([words]) => words.test(`${title} ${summary}`));
  return { kind, language: found?.[1] ?? null };
}
