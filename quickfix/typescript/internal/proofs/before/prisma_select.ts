import type { PrismaClient } from '@prisma/client';

import type { Element } from '../models.js';

export async function run(prisma: PrismaClient, elements: Element[]) {
  return Promise.all(
    elements.map(async (element) => {
      const user = await prisma.user.findFirst({ where: { id: element.userId }, select: { name: true, email: true } });
      return { element: element.id, user };
    }),
  );
}
