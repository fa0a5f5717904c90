import type { Pool } from 'pg';

import type { Element } from '../models.js';

export async function run(pool: Pool, elements: Element[]) {
  const out: (number | undefined)[] = [];
  for (const element of elements) {
    if (element.couponId === null) continue;
    out.push((await pool.query('SELECT percent FROM coupons WHERE id = $1', [element.couponId])).rows[0]?.percent);
  }
  return out;
}
