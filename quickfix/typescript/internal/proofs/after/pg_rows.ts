// What the fix makes of the code before. It is generated: go test -run Generated -update.
import type { Pool } from 'pg';

import type { Element } from '../models.js';

export async function run(pool: Pool, elements: Element[]) {
  const out: string[] = [];
  const userIds = [...new Set(elements.map((element) => element.userId))];
  const users =
    userIds.length > 0
      ? (await pool.query('SELECT id, email FROM users WHERE id = ANY($1)', [userIds])).rows
      : [];
  const usersById = new Map<string, typeof users>();
  for (const user of users) {
    const key = String(user.id);
    const group = usersById.get(key) ?? [];
    group.push(user);
    usersById.set(key, group);
  }
  for (const element of elements) {
    const rows = usersById.get(String(element.userId)) ?? [];
    if (rows.length === 0) {
      out.push('nobody');
      continue;
    }
    out.push(rows[0].email);
  }
  return out;
}
