/** @perfls library drizzle */
import { BaseSQLiteDatabase } from '../sqlite-core';

export declare class BetterSQLite3Database<TSchema = any> extends BaseSQLiteDatabase {}
export declare function drizzle<TSchema = any>(...args: any[]): BetterSQLite3Database<TSchema>;
export type BetterSQLiteTransaction<A = any, B = any> = BetterSQLite3Database;
