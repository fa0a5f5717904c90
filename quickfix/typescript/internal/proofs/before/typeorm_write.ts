import type { Repository } from 'typeorm';

import type { Element, User } from '../models.js';

export async function run(users: Repository<User>, elements: Element[]) {
  for (const { id, couponId } of elements) {
    await users.insert({ id: id + 1000, name: couponId, email: `new${id}@example.com` });
  }
}
