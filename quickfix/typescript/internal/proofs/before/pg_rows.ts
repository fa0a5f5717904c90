import type { Pool } from 'pg';

import type { Element } from '../models.js';

export async function run(pool: Pool, elements: Element[]) {
  const out: string[] = [];
  for (const element of elements) {
    const { rows } = await pool.query('SELECT id, email FROM users WHERE id = $1', [element.userId]);
    if (rows.length === 0) {
      out.push('nobody');
      continue;
    }
    out.push(rows[0].email);
  }
  return out;
}
