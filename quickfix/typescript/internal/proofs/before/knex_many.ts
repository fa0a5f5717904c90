import type { Knex } from 'knex';

import type { Element } from '../models.js';

export async function run(db: Knex, elements: Element[]) {
  const out: string[] = [];
  for (const element of elements) {
    const posts = await db('posts').where('user_id', element.userId).orderBy('title', 'desc');
    out.push(posts.map((post) => post.title).join());
  }
  return out;
}
