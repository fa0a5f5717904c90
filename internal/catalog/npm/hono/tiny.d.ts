/** @perfls library hono */
export { Hono } from 'hono';
