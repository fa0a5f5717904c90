// What the fix makes of the code before. It is generated: go test -run Generated -update.
import type { PrismaClient } from '@prisma/client';

import type { Element } from '../models.js';

export async function run(prisma: PrismaClient, elements: Element[]) {
  for (let start = 0; start < elements.length; start += 500) {
    await prisma.post.createMany({
      data: elements.slice(start, start + 500).map((element) => ({ id: element.id + 1000, userId: element.userId, title: `new ${element.id}` })),
    });
  }
}
