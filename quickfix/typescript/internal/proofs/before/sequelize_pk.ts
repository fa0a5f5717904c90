import type { Model, ModelStatic } from 'sequelize';

import type { Element } from '../models.js';

export async function run(users: ModelStatic<Model>, elements: Element[]) {
  const out = [];
  for (const element of elements) {
    const user = await users.findByPk(element.userId, { attributes: ['id', 'email'] });
    out.push(user ? user.get('email') : user);
  }
  return out;
}
