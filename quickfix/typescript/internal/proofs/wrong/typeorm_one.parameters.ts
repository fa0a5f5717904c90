import { In, type Repository } from 'typeorm';

import type { Element, User } from '../models.js';

// All keys in one statement: more parameters than the protocol has.
export async function run(users: Repository<User>, elements: Element[]) {
  const found = await users.find({ where: { id: In(elements.map((element) => element.userId)) } });
  const userById = new Map(found.map((user) => [user.id, user]));
  return elements.map((element) => ({ element: element.id, user: userById.get(element.userId) ?? null }));
}
