// What the fix makes of the code before. It is generated: go test -run Generated -update.
import { and, inArray, isNotNull } from 'drizzle-orm';
import type { NodePgDatabase } from 'drizzle-orm/node-postgres';

import { type Element, users } from '../models.js';

export async function run(db: NodePgDatabase, elements: Element[]) {
  const out = [];
  const userIds = [...new Set(elements.map((element) => element.userId))];
  const foundUsers = [];
  for (let start = 0; start < userIds.length; start += 5000) {
    foundUsers.push(
      ...(await db
        .select({ teamId: users.teamId, email: users.email })
        .from(users)
        .where(and(inArray(users.teamId, userIds.slice(start, start + 5000)), isNotNull(users.name)))
        .orderBy(users.email))
    );
  }
  const usersByTeamId = new Map<string, Omit<(typeof foundUsers)[number], 'teamId'>[]>();
  for (const { teamId, ...user } of foundUsers) {
    const key = String(teamId);
    const group = usersByTeamId.get(key) ?? [];
    group.push(user);
    usersByTeamId.set(key, group);
  }
  for (const element of elements) {
    const members = usersByTeamId.get(String(element.userId)) ?? [];
    out.push(members);
  }
  return out;
}
