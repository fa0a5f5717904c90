// What the fix makes of the code before. It is generated: go test -run Generated -update.
import type { Pool } from 'pg';

import type { Element } from '../models.js';

export async function run(pool: Pool, elements: Element[]) {
  const out: (number | undefined)[] = [];
  const couponIds = [
    ...new Set(elements.flatMap((element) => (element.couponId !== null ? [element.couponId] : []))),
  ];
  const coupons =
    couponIds.length > 0
      ? (await pool.query('SELECT percent, id FROM coupons WHERE id = ANY($1)', [couponIds])).rows
      : [];
  const couponsById = new Map<string, Omit<(typeof coupons)[number], 'id'>[]>();
  for (const { id, ...coupon } of coupons) {
    const key = String(id);
    const group = couponsById.get(key) ?? [];
    group.push(coupon);
    couponsById.set(key, group);
  }
  for (const element of elements) {
    if (element.couponId === null) continue;
    out.push((couponsById.get(String(element.couponId)) ?? [])[0]?.percent);
  }
  return out;
}
