// What the fix makes of the code before. It is generated: go test -run Generated -update.
import type { Repository } from 'typeorm';

import type { Element, User } from '../models.js';
import { In } from 'typeorm';

export async function run(users: Repository<User>, elements: Element[]) {
  const out: string[] = [];
  const userIds = [...new Set(elements.map((element) => element.userId))];
  const foundUsers = [];
  for (let start = 0; start < userIds.length; start += 5000) {
    foundUsers.push(
      ...(await users.find({ where: { teamId: In(userIds.slice(start, start + 5000)) }, order: { email: 'ASC' } }))
    );
  }
  const usersByTeamId = new Map<string, typeof foundUsers>();
  for (const user of foundUsers) {
    const key = String(user.teamId);
    const group = usersByTeamId.get(key) ?? [];
    group.push(user);
    usersByTeamId.set(key, group);
  }
  for (const element of elements) {
    const members = usersByTeamId.get(String(element.userId)) ?? [];
    out.push(members.map((member) => member.email).join());
  }
  return out;
}
