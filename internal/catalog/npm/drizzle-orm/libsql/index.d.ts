/** @perfls library drizzle */
import { BaseSQLiteDatabase } from '../sqlite-core';

export declare class LibSQLDatabase<TSchema = any> extends BaseSQLiteDatabase {}
export declare function drizzle<TSchema = any>(...args: any[]): LibSQLDatabase<TSchema>;
export type LibSQLTransaction<A = any, B = any> = LibSQLDatabase;
