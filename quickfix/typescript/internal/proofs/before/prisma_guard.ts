import type { PrismaClient } from '@prisma/client';

import type { Element } from '../models.js';

export async function run(prisma: PrismaClient, elements: Element[]) {
  const out: string[] = [];
  for (const element of elements) {
    if (element.couponId) {
      const coupon = await prisma.coupon.findUnique({ where: { id: element.couponId } });
      out.push(`${element.id}: ${coupon ? coupon.percent : 'unknown'}`);
    }
  }
  return out;
}
