import type { Repository } from 'typeorm';

import type { Element, User } from '../models.js';

export async function run(users: Repository<User>, elements: Element[]) {
  return Promise.all(elements.map(async (element) => (await users.findOneBy({ id: element.userId }))?.email));
}
