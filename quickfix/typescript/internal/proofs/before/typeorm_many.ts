import type { Repository } from 'typeorm';

import type { Element, User } from '../models.js';

export async function run(users: Repository<User>, elements: Element[]) {
  const out: string[] = [];
  for (const element of elements) {
    const members = await users.find({ where: { teamId: element.userId }, order: { email: 'ASC' } });
    out.push(members.map((member) => member.email).join());
  }
  return out;
}
