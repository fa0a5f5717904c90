/** @perfls library drizzle */
import { BaseSQLiteDatabase } from '../sqlite-core';

export declare class BunSQLiteDatabase<TSchema = any> extends BaseSQLiteDatabase {}
export declare function drizzle<TSchema = any>(...args: any[]): BunSQLiteDatabase<TSchema>;
