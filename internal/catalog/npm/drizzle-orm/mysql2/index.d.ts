/** @perfls library drizzle */
import { MySqlDatabase } from '../mysql-core';

export declare class MySql2Database<TSchema = any> extends MySqlDatabase {}
export declare function drizzle<TSchema = any>(...args: any[]): MySql2Database<TSchema>;
export type MySql2Client = any; export type MySql2Transaction<A = any, B = any> = MySql2Database; export type MySql2QueryResultHKT = any; export type MySqlRawQueryResult = any;
