/** @perfls library mongoose */
import * as mongodb from 'mongodb';
import { Model } from './model';

export type ClientSession = mongodb.ClientSession;
export declare class Collection<T = any> extends mongodb.Collection<T> {
  readonly conn: Connection;
  readonly name: string;
}

export declare class Connection {
  readonly db: mongodb.Db;
  readonly client: mongodb.MongoClient;
  readonly collections: { [name: string]: Collection };
  readonly models: { [name: string]: Model<any> };
  readonly name: string;
  readonly host: string;
  readonly port: number;
  readonly readyState: any;
  readonly states: any;
  readonly id: number;
  asPromise(): Promise<this>;
  close(...args: any[]): Promise<void>;
  destroy(...args: any[]): Promise<void>;
  openUri(...args: any[]): Promise<this>;
  collection<T = any>(name: string, ...rest: any[]): Collection<T>;
  createCollection(...args: any[]): Promise<any>;
  createCollections(...args: any[]): Promise<any>;
  dropCollection(...args: any[]): Promise<any>;
  dropDatabase(...args: any[]): Promise<any>;
  listCollections(...args: any[]): Promise<any[]>;
  deleteModel(...args: any[]): this;
  getClient(): mongodb.MongoClient;
  get(key: string): any;
  set(key: string, value: any): any;
  model<T = any>(name: string, ...rest: any[]): Model<T>;
  model<T, U, Q = any>(name: string, ...rest: any[]): U;
  modelNames(): string[];
  plugin(...args: any[]): this;
  useDb(name: string, options?: any): Connection;
  startSession(options?: any): Promise<ClientSession>;
  /** @perfls transaction fn=body */
  transaction<T = any>(body: (session: ClientSession) => Promise<T>, options?: any): Promise<T>;
  /** @perfls query write many */
  bulkWrite(...args: any[]): Promise<any>;
  watch(...args: any[]): any;
  on(event: string, ...rest: any[]): this;
  once(event: string, ...rest: any[]): this;
}
export declare const connection: Connection;
export declare const connections: Connection[];
/** @perfls client database */
export declare function connect(...args: any[]): Promise<typeof import('./index')>;
/** @perfls client database */
export declare function createConnection(...args: any[]): Connection;
export declare function disconnect(...args: any[]): Promise<void>;
export declare function startSession(options?: any): Promise<ClientSession>;
export declare function model<T = any>(name: string, ...rest: any[]): Model<T>;
export declare function model<T, U, Q = any>(name: string, ...rest: any[]): U;
