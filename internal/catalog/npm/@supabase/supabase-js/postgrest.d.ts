/** @perfls library supabase */
export interface PostgrestSingleResponse<T = any> {
  data: T;
  error: any;
  count: number | null;
  status: number;
  statusText: string;
}
export type PostgrestResponse<T = any> = PostgrestSingleResponse<T[]>;

// A chain is sent when it is awaited; its first verb says what is sent.
export declare class PostgrestBuilder<R = any> implements PromiseLike<PostgrestSingleResponse<R>> {
  then<A = PostgrestSingleResponse<R>, E = never>(resolve?: ((value: PostgrestSingleResponse<R>) => A | PromiseLike<A>) | null, reject?: ((reason: any) => E | PromiseLike<E>) | null): Promise<A | E>;
  throwOnError(...args: any[]): this;
  setHeader(...args: any[]): this;
  returns(...args: any[]): this;
  overrideTypes(...args: any[]): this;
}
export declare class PostgrestTransformBuilder<R = any> extends PostgrestBuilder<R> {
  /** @perfls builder */
  select(...args: any[]): PostgrestFilterBuilder<any[]>;
  /** @perfls builder */
  single<T = any>(): PostgrestBuilder<T>;
  /** @perfls builder */
  maybeSingle<T = any>(): PostgrestBuilder<T | null>;
}
export declare class PostgrestFilterBuilder<R = any> extends PostgrestTransformBuilder<R> {
  eq(...args: any[]): this;
  neq(...args: any[]): this;
  gt(...args: any[]): this;
  gte(...args: any[]): this;
  lt(...args: any[]): this;
  lte(...args: any[]): this;
  like(...args: any[]): this;
  ilike(...args: any[]): this;
  likeAllOf(...args: any[]): this;
  likeAnyOf(...args: any[]): this;
  is(...args: any[]): this;
  in(...args: any[]): this;
  contains(...args: any[]): this;
  containedBy(...args: any[]): this;
  rangeGt(...args: any[]): this;
  rangeGte(...args: any[]): this;
  rangeLt(...args: any[]): this;
  rangeLte(...args: any[]): this;
  rangeAdjacent(...args: any[]): this;
  overlaps(...args: any[]): this;
  textSearch(...args: any[]): this;
  match(...args: any[]): this;
  not(...args: any[]): this;
  or(...args: any[]): this;
  filter(...args: any[]): this;
  order(...args: any[]): this;
  limit(...args: any[]): this;
  range(...args: any[]): this;
  abortSignal(...args: any[]): this;
  csv(...args: any[]): this;
  geojson(...args: any[]): this;
  explain(...args: any[]): this;
  rollback(...args: any[]): this;
  returns(...args: any[]): this;
  overrideTypes(...args: any[]): this;
  throwOnError(...args: any[]): this;
  setHeader(...args: any[]): this;
  maxAffected(...args: any[]): this;
}
export declare class PostgrestQueryBuilder {
  /** @perfls query read many lazy */
  select(...args: any[]): PostgrestFilterBuilder<any[]>;
  /** @perfls query write many lazy */
  insert(...args: any[]): PostgrestFilterBuilder;
  /** @perfls query write many lazy */
  upsert(...args: any[]): PostgrestFilterBuilder;
  /** @perfls query write many lazy */
  update(...args: any[]): PostgrestFilterBuilder;
  /** @perfls query write many lazy */
  delete(...args: any[]): PostgrestFilterBuilder;
}
