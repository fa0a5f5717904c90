// What the fix makes of the code before. It is generated: go test -run Generated -update.
import type { Model, ModelStatic } from 'sequelize';

import type { Element } from '../models.js';
import { Op } from 'sequelize';

export async function run(users: ModelStatic<Model>, elements: Element[]) {
  const out = [];
  const userIds = [...new Set(elements.map((element) => element.userId))];
  const foundUsers = [];
  for (let start = 0; start < userIds.length; start += 5000) {
    foundUsers.push(
      ...(await users.findAll({ where: { id: { [Op.in]: userIds.slice(start, start + 5000) } }, attributes: ['id', 'email'] }))
    );
  }
  const userById = new Map(foundUsers.map((user) => [String(user.get('id')), user]));
  for (const element of elements) {
    const user = userById.get(String(element.userId)) ?? null;
    out.push(user ? user.get('email') : user);
  }
  return out;
}
