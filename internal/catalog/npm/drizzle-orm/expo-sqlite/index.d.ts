/** @perfls library drizzle */
import { BaseSQLiteDatabase } from '../sqlite-core';

export declare class ExpoSQLiteDatabase<TSchema = any> extends BaseSQLiteDatabase {}
export declare function drizzle<TSchema = any>(...args: any[]): ExpoSQLiteDatabase<TSchema>;
