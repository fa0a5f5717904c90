import type { PrismaClient } from '@prisma/client';

import type { Element } from '../models.js';

// The error of a missing row comes before the effects of the elements before it.
export async function run(prisma: PrismaClient, elements: Element[], log: string[]) {
  const users = await prisma.user.findMany({ where: { id: { in: elements.map((element) => element.userId) } } });
  const userById = new Map(users.map((user) => [user.id, user]));
  for (const element of elements) {
    if (!userById.has(element.userId)) await prisma.user.findUniqueOrThrow({ where: { id: element.userId } });
  }
  return elements.map((element) => {
    const user = userById.get(element.userId)!;
    log.push(user.email);
    return user.name;
  });
}
