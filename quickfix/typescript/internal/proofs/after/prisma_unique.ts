// What the fix makes of the code before. It is generated: go test -run Generated -update.
import type { PrismaClient } from '@prisma/client';

import type { Element } from '../models.js';

export async function run(prisma: PrismaClient, elements: Element[], log: string[]) {
  const out = [];
  const userIds = [...new Set(elements.map((element) => element.userId))];
  const users = userIds.length > 0 ? await prisma.user.findMany({ where: { id: { in: userIds } } }) : [];
  const userById = new Map(users.map((user) => [user.id, user]));
  for (const element of elements) {
    const user = userById.get(element.userId) ?? null;
    log.push(String(user?.email));
    out.push(user);
  }
  return out;
}
