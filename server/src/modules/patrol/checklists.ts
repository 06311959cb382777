import { readFileSync } from 'node:fs';

/** What to look at at a kind of stop. */
interface Checklist {
  /** 楼栋 */
  readonly label: string;
  /** 栋: how stops of this kind are counted. */
  readonly unit: string;
  readonly checks: readonly string[];
}

interface ChecklistFile {
  readonly version: string;
  readonly kinds: Readonly<Record<string, Checklist>>;
}

const FILE = new URL('../../../data/patrol/checklists.json', import.meta.url);
const { version, kinds } = JSON.parse(readFileSync(FILE, 'utf8')) as ChecklistFile;

/** Kept with each visit, so that it stays known what was looked at. */
export const CHECKLIST_VERSION = version;

export const checklistOf = (kind: string): Checklist => kinds[kind] ?? kinds.OTHER!;

/** Every kind of stop, in the order in which they are offered. */
export const allChecklists = (): { kind: string; label: string; unit: string; checks: string[] }[] =>
  Object.entries(kinds).map(([kind, { label, unit, checks }]) => ({
    kind,
    label,
    unit,
    checks: [...checks],
  }));

export const isStopKind = (kind: string): boolean => kind in kinds;
