/** @perfls library drizzle */
import { PgDatabase } from '../pg-core';

export declare class VercelPgDatabase<TSchema = any> extends PgDatabase {}
export declare function drizzle<TSchema = any>(...args: any[]): VercelPgDatabase<TSchema>;
