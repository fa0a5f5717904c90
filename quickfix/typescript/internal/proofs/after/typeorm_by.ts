// What the fix makes of the code before. It is generated: go test -run Generated -update.
import type { Repository } from 'typeorm';

import type { Element, User } from '../models.js';
import { In } from 'typeorm';

export async function run(users: Repository<User>, elements: Element[]) {
  const userIds = [...new Set(elements.map((element) => element.userId))];
  const foundUsers = [];
  for (let start = 0; start < userIds.length; start += 5000) {
    foundUsers.push(...(await users.findBy({ id: In(userIds.slice(start, start + 5000)) })));
  }
  const userById = new Map(foundUsers.map((user) => [String(user.id), user]));
  return Promise.all(elements.map(async (element) => (userById.get(String(element.userId)) ?? null)?.email));
}
