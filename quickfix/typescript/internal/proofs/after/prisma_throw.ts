// What the fix makes of the code before. It is generated: go test -run Generated -update.
import type { PrismaClient } from '@prisma/client';

import type { Element } from '../models.js';

export async function run(prisma: PrismaClient, elements: Element[], log: string[]) {
  const names: (string | null)[] = [];
  const userIds = [...new Set(elements.map(({ userId }) => userId))];
  const users = userIds.length > 0 ? await prisma.user.findMany({ where: { id: { in: userIds } } }) : [];
  const userById = new Map(users.map((user) => [user.id, user]));
  for (const { userId } of elements) {
    const user = userById.get(userId) ?? (await prisma.user.findUniqueOrThrow({ where: { id: userId } }));
    log.push(user.email);
    names.push(user.name);
  }
  return names;
}
