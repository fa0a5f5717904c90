import type { PrismaClient } from '@prisma/client';

import type { Element } from '../models.js';

// Rows of later chunks are lost.
export async function run(prisma: PrismaClient, elements: Element[]) {
  await prisma.post.createMany({
    data: elements.slice(0, 3).map((element) => ({ id: element.id + 1000, userId: element.userId, title: `new ${element.id}` })),
  });
}
