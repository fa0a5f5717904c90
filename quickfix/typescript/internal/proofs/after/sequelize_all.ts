// What the fix makes of the code before. It is generated: go test -run Generated -update.
import type { Model, ModelStatic } from 'sequelize';

import type { Element } from '../models.js';
import { Op } from 'sequelize';

export async function run(users: ModelStatic<Model>, elements: Element[]) {
  const out: unknown[] = [];
  const userIds = [...new Set(elements.map((element) => element.userId))];
  const foundUsers = [];
  for (let start = 0; start < userIds.length; start += 5000) {
    foundUsers.push(
      ...(await users.findAll({ where: { teamId: { [Op.in]: userIds.slice(start, start + 5000) } }, order: ['email'] }))
    );
  }
  const usersByTeamId = new Map<string, typeof foundUsers>();
  for (const user of foundUsers) {
    const key = String(user.get('teamId'));
    const group = usersByTeamId.get(key) ?? [];
    group.push(user);
    usersByTeamId.set(key, group);
  }
  for (const element of elements) {
    const members = usersByTeamId.get(String(element.userId)) ?? [];
    out.push(members.map((member) => member.get('email')));
  }
  return out;
}
