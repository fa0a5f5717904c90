import type { PrismaClient } from '@prisma/client';

import type { Element } from '../models.js';

export async function run(prisma: PrismaClient, elements: Element[], log: string[]) {
  const names: (string | null)[] = [];
  for (const { userId } of elements) {
    const user = await prisma.user.findUniqueOrThrow({ where: { id: userId } });
    log.push(user.email);
    names.push(user.name);
  }
  return names;
}
