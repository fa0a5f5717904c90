/** @perfls library drizzle */
import { MySqlDatabase } from '../mysql-core';

export declare class PlanetScaleDatabase<TSchema = any> extends MySqlDatabase {}
export declare function drizzle<TSchema = any>(...args: any[]): PlanetScaleDatabase<TSchema>;
