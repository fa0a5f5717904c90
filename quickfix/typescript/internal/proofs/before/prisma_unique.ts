import type { PrismaClient } from '@prisma/client';

import type { Element } from '../models.js';

export async function run(prisma: PrismaClient, elements: Element[], log: string[]) {
  const out = [];
  for (const element of elements) {
    const user = await prisma.user.findUnique({ where: { id: element.userId } });
    log.push(String(user?.email));
    out.push(user);
  }
  return out;
}
