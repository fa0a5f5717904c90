import type { Pool } from 'pg';

import type { Element } from '../models.js';

// LIMIT 1 of all keys together.
export async function run(pool: Pool, elements: Element[]) {
  const { rows } = await pool.query('SELECT id, name, email FROM users WHERE id = ANY($1) AND email <> $2 LIMIT 1', [
    elements.map((element) => element.userId),
    'u5@example.com',
  ]);
  return elements.map((element) => rows.filter((row) => row.id === element.userId).map(({ id, ...row }) => row));
}
