/** @perfls library prisma */
export * from './index';
