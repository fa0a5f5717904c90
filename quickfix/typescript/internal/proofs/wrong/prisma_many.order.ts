import type { PrismaClient } from '@prisma/client';

import type { Element } from '../models.js';

// The rows of a key in another order.
export async function run(prisma: PrismaClient, elements: Element[]) {
  const posts = await prisma.post.findMany({ where: { userId: { in: elements.map((element) => element.userId) } }, orderBy: { id: 'asc' } });
  return elements.map((element) => posts.filter((post) => post.userId === element.userId).map((post) => post.title));
}
