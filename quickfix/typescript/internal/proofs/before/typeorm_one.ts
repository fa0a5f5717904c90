import type { Repository } from 'typeorm';

import type { Element, User } from '../models.js';

export async function run(users: Repository<User>, elements: Element[]) {
  const out = [];
  for (const element of elements) {
    const user = await users.findOne({ where: { id: element.userId } });
    out.push({ element: element.id, user });
  }
  return out;
}
