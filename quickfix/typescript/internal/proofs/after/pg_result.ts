// What the fix makes of the code before. It is generated: go test -run Generated -update.
import type { Pool } from 'pg';

import type { Element } from '../models.js';

export async function run(pool: Pool, elements: Element[]) {
  const out = [];
  const userIds = [...new Set(elements.map((element) => element.userId))];
  const users =
    userIds.length > 0
      ? (await pool.query(
        `SELECT name, email, id
           FROM users
          WHERE id = ANY($1) AND email <> $2`,
        [userIds, 'u5@example.com'],
      )).rows
      : [];
  const usersById = new Map<string, Omit<(typeof users)[number], 'id'>[]>();
  for (const { id, ...user } of users) {
    const key = String(id);
    const group = usersById.get(key) ?? [];
    group.push(user);
    usersById.set(key, group);
  }
  for (const element of elements) {
    const result = { rows: usersById.get(String(element.userId)) ?? [] };
    out.push(result.rows);
  }
  return out;
}
