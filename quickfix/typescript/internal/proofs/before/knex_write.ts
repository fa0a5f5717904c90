import type { Knex } from 'knex';

import type { Element } from '../models.js';

export async function run(db: Knex, elements: Element[]) {
  await Promise.all(elements.map((element) => db('posts').insert({ id: element.id + 1000, user_id: element.userId, title: 'new ' + element.id })));
}
