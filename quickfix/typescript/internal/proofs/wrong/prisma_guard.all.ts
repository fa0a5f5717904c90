import type { PrismaClient } from '@prisma/client';

import type { Element } from '../models.js';

// Keys that are null are asked for as well.
export async function run(prisma: PrismaClient, elements: Element[]) {
  const coupons = await prisma.coupon.findMany({ where: { id: { in: elements.map((element) => element.couponId as string) } } });
  const couponById = new Map(coupons.map((coupon) => [coupon.id, coupon]));
  return elements
    .filter((element) => element.couponId)
    .map((element) => `${element.id}: ${couponById.get(element.couponId!)?.percent ?? 'unknown'}`);
}
