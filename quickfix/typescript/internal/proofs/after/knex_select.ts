// What the fix makes of the code before. It is generated: go test -run Generated -update.
import type { Knex } from 'knex';

import type { Element } from '../models.js';

export async function run(db: Knex, elements: Element[]) {
  const out = [];
  const userIds = [...new Set(elements.map((element) => String(element.userId)))];
  const users = [];
  for (let start = 0; start < userIds.length; start += 5000) {
    users.push(
      ...(await db('users')
        .select('id', 'name', 'email')
        .where({ team_id: 3 })
        .whereIn('id', userIds.slice(start, start + 5000)))
    );
  }
  const userById = new Map(users.map(({ id, ...user }) => [String(id), user]));
  for (const element of elements) {
    const user = userById.get(String(String(element.userId)));
    out.push(user);
  }
  return out;
}
