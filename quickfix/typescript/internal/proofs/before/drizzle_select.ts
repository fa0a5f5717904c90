import { eq } from 'drizzle-orm';
import type { NodePgDatabase } from 'drizzle-orm/node-postgres';

import { type Element, users } from '../models.js';

export async function run(db: NodePgDatabase, elements: Element[]) {
  const out = [];
  for (const element of elements) {
    const [user] = await db.select().from(users).where(eq(users.id, element.userId)).limit(1);
    out.push(user);
  }
  return out;
}
