/** @perfls library drizzle */
import { PgDatabase } from '../pg-core';

export declare class PostgresJsDatabase<TSchema = any> extends PgDatabase {}
export declare function drizzle<TSchema = any>(...args: any[]): PostgresJsDatabase<TSchema>;
export type PostgresJsTransaction<A = any, B = any> = PostgresJsDatabase; export type PostgresJsQueryResultHKT = any; export type PostgresJsSession<A = any, B = any, C = any> = any;
