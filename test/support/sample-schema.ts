import { Check, Entity, Index, type MigrationInterface, type QueryRunner } from 'typeorm';
import {
  DoubleColumn,
  FlagColumn,
  IdColumn,
  IntColumn,
  JsonColumn,
  RefColumn,
  StringColumn,
  TextColumn,
  TimeColumn,
  Uniquely,
} from '../../server/src/platform/database/index.js';
import {
  createTable,
  double,
  dropTable,
  flag,
  id,
  int,
  json,
  ref,
  str,
  table,
  text,
  time,
} from '../../server/src/platform/database/table.js';

/** A parent row, for tests of the database layer. */
@Entity('shelf')
export class Shelf {
  @IdColumn()
  id!: string;

  @IntColumn()
  places!: number;
}

/** A row with every kind of column and every kind of rule. */
@Entity('book')
@Uniquely('uq_book_title', ['shelfId', 'title'])
@Index(['lentUntil', 'isOld'])
@Check('ck_book_pages', 'pages >= 0')
export class Book {
  @IdColumn()
  id!: string;

  @RefColumn({ to: () => Shelf })
  shelfId!: string;

  @StringColumn(40)
  title!: string;

  @TextColumn({ nullable: true })
  summary!: string | null;

  @IntColumn()
  pages!: number;

  @FlagColumn()
  isOld!: boolean;

  @DoubleColumn()
  weight!: number;

  @TimeColumn()
  boughtAt!: Date;

  @TimeColumn({ nullable: true })
  lentUntil!: Date | null;

  @JsonColumn({ nullable: true })
  tags!: string[] | null;
}

const shelf = table('shelf', [id(), int('places')]);
const book = table(
  'book',
  [
    id(),
    ref('shelf_id'),
    str('title', 40),
    text('summary', { nullable: true }),
    int('pages'),
    flag('is_old'),
    double('weight'),
    time('bought_at'),
    time('lent_until', { nullable: true }),
    json('tags', { nullable: true }),
  ],
  {
    indices: [['lent_until', 'is_old']],
    uniques: { uq_book_title: ['shelf_id', 'title'] },
    foreignKeys: { shelf_id: 'shelf' },
    checks: { ck_book_pages: 'pages >= 0' },
  },
);

export class Shelf1700000000001 implements MigrationInterface {
  up(runner: QueryRunner): Promise<void> {
    return createTable(runner, shelf);
  }
  down(runner: QueryRunner): Promise<void> {
    return dropTable(runner, shelf);
  }
}

export class Book1700000000002 implements MigrationInterface {
  up(runner: QueryRunner): Promise<void> {
    return createTable(runner, book);
  }
  down(runner: QueryRunner): Promise<void> {
    return dropTable(runner, book);
  }
}

export const sampleSchema = {
  entities: [Shelf, Book],
  migrations: [Shelf1700000000001, Book1700000000002],
};

/** A valid book; give what the test is about. */
export function sampleBook(given: Partial<Book> & Pick<Book, 'id' | 'shelfId'>): Book {
  return {
    title: given.id,
    summary: null,
    pages: 1,
    isOld: false,
    weight: 0.5,
    boughtAt: new Date('2026-11-20T10:00:00.123Z'),
    lentUntil: null,
    tags: null,
    ...given,
  };
}
