import { integer, pgTable, text } from 'drizzle-orm/pg-core';
import { EntitySchema } from 'typeorm';

/** Element is what the loops go through. */
export interface Element {
  id: number;
  userId: number;
  couponId: string | null;
}

export class User {
  id!: number;
  name!: string | null;
  email!: string;
  teamId!: number | null;
}

export const userSchema = new EntitySchema<User>({
  name: 'User',
  target: User,
  tableName: 'users',
  columns: {
    id: { type: 'int', primary: true },
    name: { type: 'text', nullable: true },
    email: { type: 'text' },
    teamId: { type: 'int', name: 'team_id', nullable: true },
  },
});

export const users = pgTable('users', {
  id: integer('id').primaryKey(),
  name: text('name'),
  email: text('email').notNull(),
  teamId: integer('team_id'),
});
