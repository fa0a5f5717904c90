/** @perfls library pg-promise */
declare function pgPromise<Ext = {}, C = any>(options?: any): pgPromise.IMain<Ext, C>;
declare namespace pgPromise {
  interface IMain<Ext = {}, C = any> {
    (connection: any, ...rest: any[]): IDatabase<Ext, C> & Ext;
    readonly as: any;
    readonly helpers: any;
    readonly utils: any;
    readonly errors: any;
    readonly txMode: any;
    readonly pg: any;
    readonly minify: any;
    readonly ParameterizedQuery: any;
    readonly PreparedStatement: any;
    readonly QueryFile: any;
    readonly queryResult: any;
    end(): void;
  }
  interface IBaseProtocol<Ext = {}> {
    /** @perfls query auto write many sql=query */
    none<T = any>(query: any, ...rest: any[]): Promise<null>;
    /** @perfls query auto read one sql=query */
    one<T = any>(query: any, ...rest: any[]): Promise<T>;
    /** @perfls query auto read one sql=query */
    oneOrNone<T = any>(query: any, ...rest: any[]): Promise<T | null>;
    /** @perfls query auto read many sql=query */
    many<T = any>(query: any, ...rest: any[]): Promise<T[]>;
    /** @perfls query auto read many sql=query */
    manyOrNone<T = any>(query: any, ...rest: any[]): Promise<T[]>;
    /** @perfls query auto read many sql=query */
    any<T = any>(query: any, ...rest: any[]): Promise<T[]>;
    /** @perfls query auto read many sql=query */
    result<T = any>(query: any, ...rest: any[]): Promise<any>;
    /** @perfls query auto read many sql=query */
    query<T = any>(query: any, ...rest: any[]): Promise<any>;
    /** @perfls query auto read many sql=query */
    multi<T = any>(query: any, ...rest: any[]): Promise<any[][]>;
    /** @perfls query auto read many sql=query */
    multiResult<T = any>(query: any, ...rest: any[]): Promise<any[]>;
    /** @perfls query auto read many sql=query rows=body */
    each<T = any>(query: any, values: any, body: (row: any, index: number, data: any[]) => void, ...rest: any[]): Promise<T[]>;
    /** @perfls query auto read many sql=query */
    map<T = any>(query: any, values: any, body: (row: any, index: number, data: any[]) => T, ...rest: any[]): Promise<T[]>;
    /** @perfls query read one */
    func<T = any>(name: string, ...rest: any[]): Promise<T>;
    /** @perfls query write many */
    proc<T = any>(name: string, ...rest: any[]): Promise<T>;
    /** @perfls query read many */
    stream(...args: any[]): Promise<any>;
    /** @perfls callback fn=body run=once */
    task<T = any>(body: (t: ITask<Ext> & Ext) => T | Promise<T>): Promise<T>;
    /** @perfls callback fn=body run=once */
    task<T = any>(tag: any, body: (t: ITask<Ext> & Ext) => T | Promise<T>): Promise<T>;
    /** @perfls callback fn=body run=once */
    taskIf<T = any>(...body: any[]): Promise<T>;
    /** @perfls transaction fn=body */
    tx<T = any>(body: (t: ITask<Ext> & Ext) => T | Promise<T>): Promise<T>;
    /** @perfls transaction fn=body */
    tx<T = any>(tag: any, body: (t: ITask<Ext> & Ext) => T | Promise<T>): Promise<T>;
    /** @perfls transaction fn=body */
    txIf<T = any>(...body: any[]): Promise<T>;
  }
  interface ITask<Ext = {}> extends IBaseProtocol<Ext> {
    readonly ctx: any;
    batch(values: any, ...rest: any[]): Promise<any[]>;
    page(...args: any[]): Promise<any>;
    sequence(...args: any[]): Promise<any>;
  }
  interface IDatabase<Ext = {}, C = any> extends IBaseProtocol<Ext> {
    connect(...args: any[]): Promise<IConnected<Ext, C>>;
    readonly $config: any;
    readonly $cn: any;
    readonly $dc: any;
    readonly $pool: any;
  }
  interface IConnected<Ext = {}, C = any> extends IBaseProtocol<Ext>, ITask<Ext> {
    readonly client: any;
    done(...args: any[]): any;
  }
  class ParameterizedQuery {
    constructor(options?: any);
    [name: string]: any;
  }
  class PreparedStatement {
    constructor(options?: any);
    [name: string]: any;
  }
  class QueryFile {
    constructor(file: string, options?: any);
    [name: string]: any;
  }
  class ColumnSet<T = any> {
    constructor(...args: any[]);
    [name: string]: any;
  }
  type IInitOptions<A = any, B = any> = any; type IEventContext<C = any> = any; type ITaskContext = any; type IResultExt<T = any> = any; type QueryParam = any; type TQuery = any; type ILostContext<C = any> = any;
  type IConnectionOptions<C = any> = any; type IHelpers = any; type IFormatting = any; type Column<T = any> = any; type TransactionMode = any; type isolationLevel = any; type ValidSchema = any;
  const errors: any, utils: any, as: any, txMode: any, queryResult: any, minify: any;
}
export = pgPromise;
