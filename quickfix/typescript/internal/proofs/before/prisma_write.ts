import type { PrismaClient } from '@prisma/client';

import type { Element } from '../models.js';

export async function run(prisma: PrismaClient, elements: Element[]) {
  for (const element of elements) {
    await prisma.post.create({ data: { id: element.id + 1000, userId: element.userId, title: `new ${element.id}` } });
  }
}
