import type { PrismaClient } from '@prisma/client';

import type { Element } from '../models.js';

// Rows in the order of the database, without what is missing.
export async function run(prisma: PrismaClient, elements: Element[], log: string[]) {
  const users = await prisma.user.findMany({ where: { id: { in: elements.map((element) => element.userId) } } });
  for (const user of users) log.push(user.email);
  return users;
}
