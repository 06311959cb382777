import mysql from 'mysql2/promise';

/** As many as the real server has by default. */
const CONNECTIONS = 20;

const SESSION = [
  'SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED',
  "SET SESSION sql_mode = 'STRICT_TRANS_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION'",
];

/** Prepared statements over a pool with the real server's settings. */
export class BareDatabase {
  constructor(url) {
    this.pool = mysql.createPool({
      uri: url.replace('mariadb://', 'mysql://'),
      connectionLimit: CONNECTIONS,
      timezone: 'Z',
      charset: 'utf8mb4_bin',
    });
    this.pool.pool.on('connection', (connection) => {
      for (const statement of SESSION) connection.query(statement);
    });
  }

  async rows(sql, values) {
    const [rows] = await this.pool.execute(sql, values);
    return rows;
  }

  /** Rows of a table whose column has one of the values; nothing is asked when there are none. */
  async among(table, column, values, more = '', moreValues = []) {
    const some = [...new Set(values.filter((value) => value !== null))];
    if (some.length === 0) return [];
    const marks = some.map(() => '?').join(', ');
    return this.rows(`SELECT * FROM ${table} WHERE ${column} IN (${marks}) ${more}`, [
      ...some,
      ...moreValues,
    ]);
  }

  async transaction(work) {
    const connection = await this.pool.getConnection();
    try {
      await connection.query('START TRANSACTION');
      const result = await work(async (sql, values) => (await connection.execute(sql, values))[0]);
      await connection.query('COMMIT');
      return result;
    } catch (error) {
      await connection.query('ROLLBACK');
      throw error;
    } finally {
      connection.release();
    }
  }
}
