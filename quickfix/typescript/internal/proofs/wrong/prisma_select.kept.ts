import type { PrismaClient } from '@prisma/client';

import type { Element } from '../models.js';

// The key that was added to the selection stays in the rows.
export async function run(prisma: PrismaClient, elements: Element[]) {
  const users = await prisma.user.findMany({
    where: { id: { in: elements.map((element) => element.userId) } },
    select: { id: true, name: true, email: true },
  });
  const userById = new Map(users.map((user) => [user.id, user]));
  return elements.map((element) => ({ element: element.id, user: userById.get(element.userId) ?? null }));
}
