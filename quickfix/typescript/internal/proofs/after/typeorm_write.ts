// What the fix makes of the code before. It is generated: go test -run Generated -update.
import type { Repository } from 'typeorm';

import type { Element, User } from '../models.js';

export async function run(users: Repository<User>, elements: Element[]) {
  for (let start = 0; start < elements.length; start += 500) {
    await users.insert(elements.slice(start, start + 500).map(({ id, couponId }) => ({ id: id + 1000, name: couponId, email: `new${id}@example.com` })));
  }
}
