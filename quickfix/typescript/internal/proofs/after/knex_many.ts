// What the fix makes of the code before. It is generated: go test -run Generated -update.
import type { Knex } from 'knex';

import type { Element } from '../models.js';

export async function run(db: Knex, elements: Element[]) {
  const out: string[] = [];
  const userIds = [...new Set(elements.map((element) => element.userId))];
  const foundPosts = [];
  for (let start = 0; start < userIds.length; start += 5000) {
    foundPosts.push(
      ...(await db('posts').whereIn('user_id', userIds.slice(start, start + 5000)).orderBy('title', 'desc'))
    );
  }
  const postsByUserId = new Map<string, typeof foundPosts>();
  for (const post of foundPosts) {
    const key = String(post.user_id);
    const group = postsByUserId.get(key) ?? [];
    group.push(post);
    postsByUserId.set(key, group);
  }
  for (const element of elements) {
    const posts = postsByUserId.get(String(element.userId)) ?? [];
    out.push(posts.map((post) => post.title).join());
  }
  return out;
}
