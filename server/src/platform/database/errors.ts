/** Base of everything the database layer throws. Messages carry names, never values: they may be logged. */
export class DatabaseError extends Error {
  constructor(
    message: string,
    readonly driverCode?: string,
  ) {
    super(message);
    this.name = new.target.name;
  }
}

/** A unique rule was broken; `key` is the name of the rule, `PRIMARY` for the primary key. */
export class DuplicateKeyError extends DatabaseError {
  constructor(
    readonly key: string,
    driverCode?: string,
  ) {
    super(`duplicate key: ${key}`, driverCode);
  }
}

/** A row refers to another one that is not there, or is still referred to. */
export class ForeignKeyError extends DatabaseError {}

/** A CHECK rule was broken. */
export class CheckError extends DatabaseError {}

/** Two transactions stood in each other's way. `Database.transaction` repeats the work by itself. */
export class TransactionConflictError extends DatabaseError {}

/** The database cannot be reached or cannot work now. */
export class DatabaseUnavailableError extends DatabaseError {}

/** A statement failed for any other reason; `sql` is the text without its values. */
export class QueryError extends DatabaseError {
  constructor(
    message: string,
    readonly sql: string,
    driverCode?: string,
  ) {
    super(message, driverCode);
  }
}

/** A mistake in our own code: a write outside a transaction, a nested one, a connection used behind `tx`. */
export class TransactionMisuseError extends Error {
  override readonly name = 'TransactionMisuseError';
}
