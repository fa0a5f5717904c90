/** @perfls library prisma */
export { Prisma, PrismaClient } from './index';
