import type { Pool } from 'pg';

import type { Element } from '../models.js';

export async function run(pool: Pool, elements: Element[]) {
  const out = [];
  for (const element of elements) {
    const result = await pool.query(
      `SELECT name, email
         FROM users
        WHERE id = $1 AND email <> $2 LIMIT 1`,
      [element.userId, 'u5@example.com'],
    );
    out.push(result.rows);
  }
  return out;
}
