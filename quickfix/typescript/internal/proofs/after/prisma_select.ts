// What the fix makes of the code before. It is generated: go test -run Generated -update.
import type { PrismaClient } from '@prisma/client';

import type { Element } from '../models.js';

export async function run(prisma: PrismaClient, elements: Element[]) {
  const userIds = [...new Set(elements.map((element) => element.userId))];
  const users =
    userIds.length > 0
      ? await prisma.user.findMany({ where: { id: { in: userIds } }, select: { id: true, name: true, email: true } })
      : [];
  const userById = new Map(users.map(({ id, ...user }) => [id, user]));
  return Promise.all(
    elements.map(async (element) => {
      const user = userById.get(element.userId) ?? null;
      return { element: element.id, user };
    }),
  );
}
