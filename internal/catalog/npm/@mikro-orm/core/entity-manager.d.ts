/** @perfls library mikro-orm */

type Name<T> = (abstract new (...args: any[]) => T) | string | { readonly meta: any };

// persist, remove, assign and create only take note; flush sends.
export declare class EntityManager<D = any> {
  readonly config: any;
  readonly name: string;
  readonly schema?: string;
  fork(options?: any): this;
  clear(): void;
  getDriver(): any;
  getConnection(...args: any[]): any;
  getPlatform(): any;
  getMetadata(...args: any[]): any;
  getUnitOfWork(...args: any[]): any;
  getEventManager(): any;
  getEntityFactory(): any;
  getContext(...args: any[]): this;
  getTransactionContext(): any;
  setTransactionContext(context: any): void;
  getRepository<T>(entity: Name<T>): EntityRepository<T>;
  repo<T>(entity: Name<T>): EntityRepository<T>;
  setFilterParams(...args: any[]): void;
  addFilter(...args: any[]): void;
  isInTransaction(): boolean;
  getReference<T>(entity: Name<T>, id: any, ...rest: any[]): T;
  map<T>(entity: Name<T>, result: any, ...rest: any[]): T;
  merge(...args: any[]): any;
  create<T>(entity: Name<T>, data: any, options?: any): T;
  assign<T>(entity: T, data: any, options?: any): T;
  persist(entity: any): this;
  remove(entity: any): this;
  persistLater(entity: any): void;
  removeLater(entity: any): void;
  canPopulate(...args: any[]): boolean;
  /** @perfls query read many model=entity */
  find<T>(entity: Name<T>, ...rest: any[]): Promise<T[]>;
  /** @perfls query read many model=entity */
  findAll<T>(entity: Name<T>, ...rest: any[]): Promise<T[]>;
  /** @perfls query read many model=entity */
  findAndCount<T>(entity: Name<T>, ...rest: any[]): Promise<[T[], number]>;
  /** @perfls query read many model=entity */
  findByCursor<T>(entity: Name<T>, ...rest: any[]): Promise<any>;
  /** @perfls query read one model=entity */
  findOne<T>(entity: Name<T>, ...rest: any[]): Promise<T | null>;
  /** @perfls query read one model=entity */
  findOneOrFail<T>(entity: Name<T>, ...rest: any[]): Promise<T>;
  /** @perfls query read count model=entity */
  count<T>(entity: Name<T>, ...rest: any[]): Promise<number>;
  /** @perfls query write one model=entity */
  upsert<T>(entity: Name<T>, ...rest: any[]): Promise<T>;
  /** @perfls query write many model=entity */
  upsertMany<T>(entity: Name<T>, ...rest: any[]): Promise<T[]>;
  /** @perfls query write one model=entity */
  insert<T>(entity: Name<T>, ...rest: any[]): Promise<any>;
  /** @perfls query write many model=entity */
  insertMany<T>(entity: Name<T>, ...rest: any[]): Promise<any[]>;
  /** @perfls query write one model=entity */
  nativeInsert<T>(entity: Name<T>, ...rest: any[]): Promise<any>;
  /** @perfls query write many model=entity */
  nativeUpdate<T>(entity: Name<T>, ...rest: any[]): Promise<number>;
  /** @perfls query write many model=entity */
  nativeDelete<T>(entity: Name<T>, ...rest: any[]): Promise<number>;
  /** @perfls query read many model=entity */
  aggregate<T>(entity: Name<T>, ...rest: any[]): Promise<any[]>;
  /** @perfls query write many */
  flush(): Promise<void>;
  /** @perfls query write many */
  persistAndFlush(entity: any): Promise<void>;
  /** @perfls query write many */
  removeAndFlush(entity: any): Promise<void>;
  /** @perfls query write many */
  commit(): Promise<void>;
  rollback(): Promise<void>;
  /** @perfls transaction */
  begin(options?: any): Promise<void>;
  /** @perfls transaction fn=body */
  transactional<T>(body: (em: this) => Promise<T> | T, options?: any): Promise<T>;
  lock(entity: any, ...rest: any[]): Promise<void>;
  /** @perfls query read one model=entity */
  refresh<T>(entity: T, options?: any): Promise<T | null>;
  /** @perfls query read many */
  populate<T>(entities: T, populate: any, options?: any): Promise<T>;
}

export declare class EntityRepository<T = any> {
  constructor(...args: any[]);
  protected readonly em: EntityManager;
  protected readonly entityName: any;
  getEntityManager(): EntityManager;
  getEntityName(): string;
  getReference(id: any, ...rest: any[]): T;
  create(data: any, options?: any): T;
  assign(entity: any, data: any, options?: any): T;
  merge(...args: any[]): T;
  map(result: any, ...rest: any[]): T;
  persist(entity: any): EntityManager;
  remove(entity: any): EntityManager;
  canPopulate(property: string): boolean;
  /** @perfls query write many */
  flush(): Promise<void>;
  /** @perfls query write many */
  persistAndFlush(entity: any): Promise<void>;
  /** @perfls query write many */
  removeAndFlush(entity: any): Promise<void>;
  /** @perfls query read many */
  populate<E>(entities: E, populate: any, options?: any): Promise<E>;
  /** @perfls builder model=this */
  createQueryBuilder(alias?: string, ...rest: any[]): QueryBuilder<T>;
  /** @perfls builder model=this */
  qb(alias?: string, ...rest: any[]): QueryBuilder<T>;
  getKnex(...args: any[]): any;
  /** @perfls query read many model=this */
  find(...args: any[]): Promise<T[]>;
  /** @perfls query read many model=this */
  findAll(...args: any[]): Promise<T[]>;
  /** @perfls query read many model=this */
  findAndCount(...args: any[]): Promise<[T[], number]>;
  /** @perfls query read many model=this */
  findByCursor(...args: any[]): Promise<any>;
  /** @perfls query read one model=this */
  findOne(...args: any[]): Promise<T | null>;
  /** @perfls query read one model=this */
  findOneOrFail(...args: any[]): Promise<T>;
  /** @perfls query read count model=this */
  count(...args: any[]): Promise<number>;
  /** @perfls query write one model=this */
  upsert(...args: any[]): Promise<T>;
  /** @perfls query write many model=this */
  upsertMany(...args: any[]): Promise<T[]>;
  /** @perfls query write one model=this */
  insert(...args: any[]): Promise<any>;
  /** @perfls query write many model=this */
  insertMany(...args: any[]): Promise<any[]>;
  /** @perfls query write one model=this */
  nativeInsert(...args: any[]): Promise<any>;
  /** @perfls query write many model=this */
  nativeUpdate(...args: any[]): Promise<number>;
  /** @perfls query write many model=this */
  nativeDelete(...args: any[]): Promise<number>;
  /** @perfls query read many model=this */
  aggregate(...args: any[]): Promise<any[]>;
}

export declare class QueryBuilder<T = any, A = any, B = any, C = any> implements PromiseLike<any> {
  readonly alias: string;
  then<R = any, E = never>(resolve?: ((value: any) => R | PromiseLike<R>) | null, reject?: ((reason: any) => E | PromiseLike<E>) | null): Promise<R | E>;
  /** @perfls query read many lazy */
  select(...args: any[]): this;
  /** @perfls query write many lazy */
  insert(data: any): this;
  /** @perfls query write many lazy */
  update(data: any): this;
  /** @perfls query write many lazy */
  delete(...args: any[]): this;
  /** @perfls query write many lazy */
  truncate(): this;
  /** @perfls query read count lazy */
  count(...args: any[]): this;
  leftJoin(...args: any[]): this;
  innerJoin(...args: any[]): this;
  join(...args: any[]): this;
  leftJoinAndSelect(...args: any[]): this;
  innerJoinAndSelect(...args: any[]): this;
  leftJoinLateral(...args: any[]): this;
  innerJoinLateral(...args: any[]): this;
  addSelect(...args: any[]): this;
  distinct(...args: any[]): this;
  distinctOn(...args: any[]): this;
  withSubQuery(...args: any[]): this;
  where(...args: any[]): this;
  andWhere(...args: any[]): this;
  orWhere(...args: any[]): this;
  orderBy(...args: any[]): this;
  andOrderBy(...args: any[]): this;
  groupBy(...args: any[]): this;
  having(...args: any[]): this;
  andHaving(...args: any[]): this;
  orHaving(...args: any[]): this;
  limit(...args: any[]): this;
  offset(...args: any[]): this;
  setLockMode(...args: any[]): this;
  setFlag(...args: any[]): this;
  setFlushMode(...args: any[]): this;
  populate(...args: any[]): this;
  onConflict(...args: any[]): this;
  ignore(...args: any[]): this;
  merge(...args: any[]): this;
  returning(...args: any[]): this;
  cache(...args: any[]): this;
  indexHint(...args: any[]): this;
  comment(...args: any[]): this;
  hintComment(...args: any[]): this;
  from(...args: any[]): this;
  as(...args: any[]): this;
  withSchema(...args: any[]): this;
  unsetFlag(...args: any[]): this;
  with(...args: any[]): this;
  withRecursive(...args: any[]): this;
  /** @perfls query read many run */
  execute<R = any>(...args: any[]): Promise<R>;
  /** @perfls query read many */
  getResult(...args: any[]): Promise<T[]>;
  /** @perfls query read many */
  getResultList(...args: any[]): Promise<T[]>;
  /** @perfls query read many */
  getResultAndCount(): Promise<[T[], number]>;
  /** @perfls query read one */
  getSingleResult(): Promise<T | null>;
  /** @perfls query read count */
  getCount(...args: any[]): Promise<number>;
  /** @perfls query read many run */
  stream(...args: any[]): AsyncIterableIterator<T>;
  clone(...args: any[]): this;
  getKnexQuery(...args: any[]): any;
  getKnex(): any;
  getQuery(): string;
  getFormattedQuery(): string;
  getParams(): any;
  toSQL(): any;
  toQuery(): any;
}

export {};
