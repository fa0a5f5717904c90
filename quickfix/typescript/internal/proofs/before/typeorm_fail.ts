import type { Repository } from 'typeorm';

import type { Element, User } from '../models.js';

export async function run(users: Repository<User>, elements: Element[], log: string[]) {
  for (const element of elements) {
    const user = await users.findOneOrFail({ where: { id: element.userId } });
    log.push(user.email);
  }
}
