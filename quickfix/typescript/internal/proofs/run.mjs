// Runs each look-up in a loop (before/) and what the fix makes of it (after/) with the same inputs, and compares results, errors and what was
// logged on the way. Each rewrite in wrong/ has to differ from its original for some input. PERFLS_POSTGRES is the URL of an empty database.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { inspect } from 'node:util';

import { PrismaPg } from '@prisma/adapter-pg';
import prismaClient from '@prisma/client';
import { drizzle } from 'drizzle-orm/node-postgres';
import knex from 'knex';
import pg from 'pg';
import { DataTypes, Sequelize } from 'sequelize';
import { DataSource } from 'typeorm';
import ts from 'typescript';

const url = process.env.PERFLS_POSTGRES;

let statements = 0;
const query = pg.Client.prototype.query;
pg.Client.prototype.query = function (...args) {
  statements++;
  return query.apply(this, args);
};

// compile writes a folder's TypeScript as modules.
function compile(folder) {
  mkdirSync(`out/${folder}`, { recursive: true });
  for (const name of readdirSync(folder).filter((name) => name.endsWith('.ts'))) {
    const { outputText } = ts.transpileModule(readFileSync(`${folder}/${name}`, 'utf8'), {
      compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
    });
    writeFileSync(`out/${folder}/${name.replace(/\.ts$/, '.js')}`, outputText);
  }
}

const pool = new pg.Pool({ connectionString: url });

// fill makes the tables. Rows are stored in no order of their keys, columns hold nulls, and one user has many posts.
async function fill() {
  await pool.query(`
    DROP TABLE IF EXISTS users, posts, coupons;
    CREATE TABLE users (id integer PRIMARY KEY, name text, email text NOT NULL UNIQUE, team_id integer);
    CREATE TABLE posts (id integer PRIMARY KEY, user_id integer NOT NULL, title text NOT NULL UNIQUE);
    CREATE TABLE coupons (id text PRIMARY KEY, percent integer NOT NULL);
    INSERT INTO users SELECT i, CASE WHEN i % 4 = 0 THEN NULL ELSE 'user ' || i END, 'u' || i || '@example.com', CASE WHEN i % 5 = 0 THEN NULL ELSE i % 7 END
      FROM generate_series(300, 1, -1) i WHERE i % 13 <> 0;
    INSERT INTO users VALUES (0, 'zero', 'zero@example.com', 0), (-1, 'minus', 'minus@example.com', -1);
    INSERT INTO posts SELECT i, CASE WHEN i < 60 THEN 7 ELSE i % 90 END, 'post ' || (i * 7919) % 1000 FROM generate_series(1, 400) i;
    INSERT INTO coupons VALUES ('a', 5), ('A', 6), ('', 7), ('null', 8), ('spring sale', 9);
  `);
}

const element = (userId, id, couponId = null) => ({ id, userId, couponId });
const keys = (list, coupons = ['a', null, 'A', 'missing', '', 'null', 'spring sale']) =>
  list.map((key, i) => element(key, i, coupons[i % coupons.length]));

const inputs = {
  ordinary: keys([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]),
  empty: [],
  one: keys([5]),
  duplicates: keys([7, 7, 3, 7, 3]),
  descending: keys([30, 20, 10, 9, 8, 7]),
  'missing first': keys([9999, 1, 2]),
  'missing in the middle': keys([1, 13, 2]),
  'missing last': keys([1, 2, 9999]),
  'all missing': keys([9998, 9999]),
  'zero and negative': keys([0, -1, 0, 4]),
  'extreme': keys([2147483647, -2147483648, 1]),
  'no coupon': keys([1, 2, 3], [null]),
};
// Only what comes after is run with these: more keys than a statement can have.
const many = keys(Array.from({ length: 70_000 }, (_, i) => i - 10), ['a']);

await fill();
for (const folder of ['before', 'after', 'wrong']) compile(folder);
writeFileSync('out/models.js', ts.transpileModule(readFileSync('models.ts', 'utf8'), {
  compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022, useDefineForClassFields: false },
}).outputText);
const { userSchema } = await import('./out/models.js');

const prisma = new prismaClient.PrismaClient({ adapter: new PrismaPg({ connectionString: url }), errorFormat: 'minimal' });
const source = await new DataSource({ type: 'postgres', url, entities: [userSchema], logging: false }).initialize();
const db = knex({ client: 'pg', connection: url });
const sequelize = new Sequelize(url, { logging: false });
const handles = {
  prisma,
  typeorm: source.getRepository('User'),
  knex: db,
  pg: pool,
  drizzle: drizzle(pool),
  sequelize: sequelize.define('User', {
    id: { type: DataTypes.INTEGER, primaryKey: true },
    email: DataTypes.TEXT,
    teamId: { type: DataTypes.INTEGER, field: 'team_id' },
  }, { tableName: 'users', timestamps: false }),
};

// observe is all that a caller can see of a run, and what it has written.
async function observe(run, name, elements) {
  const handle = handles[name.split('_')[0]];
  const log = [];
  const before = statements;
  let outcome;
  try {
    outcome = { result: await run(handle, structuredClone(elements), log) };
  } catch (e) {
    outcome = { error: `${e.name} ${e.code ?? ''} ${e.message.split('\n').at(-1)}` };
  }
  const used = statements - before;
  if (name.endsWith('_write')) {
    outcome.rows = (await pool.query('SELECT * FROM posts ORDER BY id')).rows.concat((await pool.query('SELECT * FROM users ORDER BY id')).rows);
    await pool.query('DELETE FROM posts WHERE id >= 1000; DELETE FROM users WHERE id >= 1000');
  }
  return { seen: inspect({ ...outcome, log }, { depth: 8, maxArrayLength: null, maxStringLength: null }), statements: used, outcome };
}

let failed = 0;
function fail(message) {
  failed++;
  console.error(`not ok - ${message}`);
}

let passed = 0;
const originals = {};
for (const file of readdirSync('out/before')) {
  const name = file.replace('.js', '');
  const before = (await import(`./out/before/${file}`)).run;
  const after = (await import(`./out/after/${file}`)).run;
  originals[name] = {};
  let fewer = false;
  for (const [title, elements] of Object.entries(inputs)) {
    const a = await observe(before, name, elements);
    const b = await observe(after, name, elements);
    originals[name][title] = a.seen;
    if (a.seen !== b.seen) fail(`${name}, ${title}: before ${a.seen.slice(0, 500)}\n  after ${b.seen.slice(0, 500)}`);
    // Where a row is missing, an OrThrow form asks once more.
    const most = a.outcome.error ? a.statements + 1 : Math.max(a.statements, elements.length === 0 ? 0 : 1);
    if (b.statements > most) fail(`${name}, ${title}: ${b.statements} statements instead of ${a.statements}`);
    fewer ||= b.statements < a.statements;
  }
  if (!fewer) fail(`${name}: never fewer statements`);
  const large = await observe(after, name, many);
  if (large.outcome.error && !/P2025|EntityNotFoundError/.test(large.outcome.error)) fail(`${name}, 70,000 keys: ${large.outcome.error}`);
  passed++;
  console.log(`ok - ${name}`);
}

for (const file of readdirSync('out/wrong')) {
  const [name] = file.split('.');
  const { run } = await import(`./out/wrong/${file}`);
  const caught = [];
  for (const [title, elements] of Object.entries(inputs)) {
    if ((await observe(run, name, elements)).seen !== originals[name][title]) caught.push(title);
  }
  if ((await observe(run, name, many)).outcome.error && caught.length === 0) caught.push('70,000 keys');
  if (caught.length === 0) fail(`${file} is wrong, and no input shows it`);
  else console.log(`ok - ${file} is noticed: ${caught[0]}`);
  passed++;
}

await Promise.all([prisma.$disconnect(), source.destroy(), db.destroy(), sequelize.close(), pool.end()]);
console.log(`${passed} proofs, ${failed} differences`);
process.exit(failed > 0 || passed < 25 ? 1 : 0);
