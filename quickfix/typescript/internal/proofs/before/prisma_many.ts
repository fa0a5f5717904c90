import type { PrismaClient } from '@prisma/client';

import type { Element } from '../models.js';

export async function run(prisma: PrismaClient, elements: Element[]) {
  const out: string[][] = [];
  for (let i = 0; i < elements.length; i++) {
    const posts = await prisma.post.findMany({ where: { userId: elements[i].userId }, orderBy: { title: 'desc' } });
    out.push(posts.map((post) => post.title));
  }
  return out;
}
