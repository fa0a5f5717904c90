/** @perfls library drizzle */
import { PgDatabase } from '../pg-core';

export declare class PgliteDatabase<TSchema = any> extends PgDatabase {}
export declare function drizzle<TSchema = any>(...args: any[]): PgliteDatabase<TSchema>;
