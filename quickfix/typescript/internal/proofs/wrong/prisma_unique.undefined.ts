import type { PrismaClient } from '@prisma/client';

import type { Element } from '../models.js';

// undefined where the look-up gives null.
export async function run(prisma: PrismaClient, elements: Element[], log: string[]) {
  const users = await prisma.user.findMany({ where: { id: { in: elements.map((element) => element.userId) } } });
  const userById = new Map(users.map((user) => [user.id, user]));
  return elements.map((element) => {
    const user = userById.get(element.userId);
    log.push(String(user?.email));
    return user;
  });
}
