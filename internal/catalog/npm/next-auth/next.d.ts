/** @perfls library next-auth */
export { getServerSession, unstable_getServerSession } from 'next-auth';
export { default } from 'next-auth';
