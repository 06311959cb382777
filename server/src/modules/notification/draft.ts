import type { MessageKind, Role } from '@linli/shared';
import type { DomainEvent } from '../../platform/events/index.js';
import type { MessageSubject } from './message.entity.js';

/** Who is told: people by id, or whoever holds one of the roles in a unit, or in the region (and in parts of it). */
export type Audience =
  | { people: readonly string[] }
  | { roles: readonly Role[]; unitIds: readonly string[] }
  | { roles: readonly Role[]; regionCode: string | null };

/** A message before it is known who exactly gets it. */
export interface Draft {
  to: Audience;
  kind: MessageKind;
  title: string;
  text: string;
  subject: MessageSubject;
  subjectId: string | null;
}

/** What composing may look up. */
export interface Names {
  /** Names of units, joined; 办理单位 when none is known. */
  units(ids: readonly string[] | undefined): string;
}

/** Turns an event into drafts. When a person is in several audiences, the first draft is hers. Pure. */
export type Composer<P> = (event: DomainEvent<P>, names: Names) => Draft[];

/** Composers by event type. */
export type Composers<P> = Readonly<Record<string, Composer<P>>>;

/** Cuts what does not fit into its column. */
export const cut = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length - 1)}…`;
