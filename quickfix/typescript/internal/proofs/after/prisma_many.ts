// What the fix makes of the code before. It is generated: go test -run Generated -update.
import type { PrismaClient } from '@prisma/client';

import type { Element } from '../models.js';

export async function run(prisma: PrismaClient, elements: Element[]) {
  const out: string[][] = [];
  const userIds = [...new Set(elements.map((element) => element.userId))];
  const foundPosts = [];
  for (let start = 0; start < userIds.length; start += 5000) {
    foundPosts.push(
      ...(await prisma.post.findMany({ where: { userId: { in: userIds.slice(start, start + 5000) } }, orderBy: { title: 'desc' } }))
    );
  }
  const postsByUserId = new Map<number, typeof foundPosts>();
  for (const post of foundPosts) {
    const group = postsByUserId.get(post.userId) ?? [];
    group.push(post);
    postsByUserId.set(post.userId, group);
  }
  for (let i = 0; i < elements.length; i++) {
    const posts = postsByUserId.get(elements[i].userId) ?? [];
    out.push(posts.map((post) => post.title));
  }
  return out;
}
