import type { Knex } from 'knex';

import type { Element } from '../models.js';

export async function run(db: Knex, elements: Element[], log: string[]) {
  const out = [];
  for (const element of elements) {
    const user = await db('users').where({ id: element.userId }).first();
    log.push(typeof user);
    out.push(user);
  }
  return out;
}
