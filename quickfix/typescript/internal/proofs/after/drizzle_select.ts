// What the fix makes of the code before. It is generated: go test -run Generated -update.
import { inArray } from 'drizzle-orm';
import type { NodePgDatabase } from 'drizzle-orm/node-postgres';

import { type Element, users } from '../models.js';

export async function run(db: NodePgDatabase, elements: Element[]) {
  const out = [];
  const userIds = [...new Set(elements.map((element) => element.userId))];
  const foundUsers = [];
  for (let start = 0; start < userIds.length; start += 5000) {
    foundUsers.push(
      ...(await db.select().from(users).where(inArray(users.id, userIds.slice(start, start + 5000))))
    );
  }
  const usersById = new Map<string, typeof foundUsers>();
  for (const user of foundUsers) {
    const key = String(user.id);
    const group = usersById.get(key) ?? [];
    group.push(user);
    usersById.set(key, group);
  }
  for (const element of elements) {
    const [user] = usersById.get(String(element.userId)) ?? [];
    out.push(user);
  }
  return out;
}
