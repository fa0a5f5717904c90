// What the fix makes of the code before. It is generated: go test -run Generated -update.
import type { PrismaClient } from '@prisma/client';

import type { Element } from '../models.js';

export async function run(prisma: PrismaClient, elements: Element[]) {
  const out: string[] = [];
  const couponIds = [...new Set(elements.flatMap((element) => (element.couponId ? [element.couponId] : [])))];
  const coupons =
    couponIds.length > 0
      ? await prisma.coupon.findMany({ where: { id: { in: couponIds } } })
      : [];
  const couponById = new Map(coupons.map((coupon) => [coupon.id, coupon]));
  for (const element of elements) {
    if (element.couponId) {
      const coupon = couponById.get(element.couponId) ?? null;
      out.push(`${element.id}: ${coupon ? coupon.percent : 'unknown'}`);
    }
  }
  return out;
}
