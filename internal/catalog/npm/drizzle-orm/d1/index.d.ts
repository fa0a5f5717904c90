/** @perfls library drizzle */
import { BaseSQLiteDatabase } from '../sqlite-core';

export declare class DrizzleD1Database<TSchema = any> extends BaseSQLiteDatabase {}
export declare function drizzle<TSchema = any>(...args: any[]): DrizzleD1Database<TSchema>;
