import { and, eq, isNotNull } from 'drizzle-orm';
import type { NodePgDatabase } from 'drizzle-orm/node-postgres';

import { type Element, users } from '../models.js';

export async function run(db: NodePgDatabase, elements: Element[]) {
  const out = [];
  for (const element of elements) {
    const members = await db
      .select({ email: users.email })
      .from(users)
      .where(and(eq(users.teamId, element.userId), isNotNull(users.name)))
      .orderBy(users.email);
    out.push(members);
  }
  return out;
}
