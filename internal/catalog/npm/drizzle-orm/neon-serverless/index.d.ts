/** @perfls library drizzle */
import { PgDatabase } from '../pg-core';

export declare class NeonDatabase<TSchema = any> extends PgDatabase {}
export declare function drizzle<TSchema = any>(...args: any[]): NeonDatabase<TSchema>;
export type NeonClient = any; export type NeonTransaction<A = any, B = any> = NeonDatabase; export type NeonQueryResultHKT = any;
