// What the fix makes of the code before. It is generated: go test -run Generated -update.
import type { Knex } from 'knex';

import type { Element } from '../models.js';

export async function run(db: Knex, elements: Element[]) {
  for (let start = 0; start < elements.length; start += 500) {
    await db('posts').insert(elements.slice(start, start + 500).map((element) => ({ id: element.id + 1000, user_id: element.userId, title: 'new ' + element.id })));
  }
}
