/** @perfls library drizzle */
import { PgDatabase } from '../pg-core';

export declare class NodePgDatabase<TSchema = any> extends PgDatabase {}
export declare function drizzle<TSchema = any>(...args: any[]): NodePgDatabase<TSchema>;
export type NodePgClient = any; export type NodePgTransaction<A = any, B = any> = NodePgDatabase; export type NodePgQueryResultHKT = any; export type NodePgSession<A = any, B = any> = any;
