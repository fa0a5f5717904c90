// What the fix makes of the code before. It is generated: go test -run Generated -update.
import type { Repository } from 'typeorm';

import type { Element, User } from '../models.js';
import { In } from 'typeorm';

export async function run(users: Repository<User>, elements: Element[], log: string[]) {
  const userIds = [...new Set(elements.map((element) => element.userId))];
  const foundUsers = [];
  for (let start = 0; start < userIds.length; start += 5000) {
    foundUsers.push(...(await users.find({ where: { id: In(userIds.slice(start, start + 5000)) } })));
  }
  const userById = new Map(foundUsers.map((user) => [String(user.id), user]));
  for (const element of elements) {
    const user = userById.get(String(element.userId)) ?? (await users.findOneOrFail({ where: { id: element.userId } }));
    log.push(user.email);
  }
}
