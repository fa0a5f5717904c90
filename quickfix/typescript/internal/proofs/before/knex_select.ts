import type { Knex } from 'knex';

import type { Element } from '../models.js';

export async function run(db: Knex, elements: Element[]) {
  const out = [];
  for (const element of elements) {
    const user = await db('users')
      .select('name', 'email')
      .where({ id: String(element.userId), team_id: 3 })
      .first();
    out.push(user);
  }
  return out;
}
