/** @perfls library drizzle */
import { PgDatabase } from '../pg-core';

export declare class NeonHttpDatabase<TSchema = any> extends PgDatabase {}
export declare function drizzle<TSchema = any>(...args: any[]): NeonHttpDatabase<TSchema>;
export type NeonHttpQueryResultHKT = any; export type NeonHttpTransaction<A = any, B = any> = NeonHttpDatabase;
