import type { Knex } from 'knex';

import type { Element } from '../models.js';

// null where .first() gives undefined.
export async function run(db: Knex, elements: Element[], log: string[]) {
  const users = await db('users').whereIn('id', [...new Set(elements.map((element) => element.userId))]);
  const userById = new Map(users.map((user) => [user.id, user]));
  return elements.map((element) => {
    const user = userById.get(element.userId) ?? null;
    log.push(typeof user);
    return user;
  });
}
