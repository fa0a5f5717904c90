import type { Knex } from 'knex';

import type { Element } from '../models.js';

// Keys are texts, the rows' are numbers.
export async function run(db: Knex, elements: Element[]) {
  const users = await db('users').select('id', 'name', 'email').where({ team_id: 3 }).whereIn('id', [...new Set(elements.map((element) => String(element.userId)))]);
  const userById = new Map(users.map(({ id, ...user }) => [id, user]));
  return elements.map((element) => userById.get(String(element.userId)));
}
