import type { Model, ModelStatic } from 'sequelize';

import type { Element } from '../models.js';

export async function run(users: ModelStatic<Model>, elements: Element[]) {
  const out: unknown[] = [];
  for (const element of elements) {
    const members = await users.findAll({ where: { teamId: element.userId }, order: ['email'] });
    out.push(members.map((member) => member.get('email')));
  }
  return out;
}
