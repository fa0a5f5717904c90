/** @perfls library firestore */
export declare class Firestore {
  constructor(settings?: any);
  readonly databaseId: string;
  settings(settings: any): void;
  collection(path: string): CollectionReference;
  doc(path: string): DocumentReference;
  collectionGroup(id: string): CollectionGroup;
  /** @perfls query read many */
  getAll(...documents: any[]): Promise<DocumentSnapshot[]>;
  /** @perfls query read many */
  listCollections(): Promise<CollectionReference[]>;
  /** @perfls transaction fn=body */
  runTransaction<T>(body: (transaction: Transaction) => Promise<T>, options?: any): Promise<T>;
  batch(): WriteBatch;
  bulkWriter(options?: any): BulkWriter;
  /** @perfls query write many */
  recursiveDelete(reference: any, ...rest: any[]): Promise<void>;
  terminate(): Promise<void>;
}
export declare class Query<T = any, U = any> {
  readonly firestore: Firestore;
  where(...args: any[]): this;
  orderBy(...args: any[]): this;
  limit(...args: any[]): this;
  limitToLast(...args: any[]): this;
  offset(...args: any[]): this;
  select(...args: any[]): this;
  startAt(...args: any[]): this;
  startAfter(...args: any[]): this;
  endAt(...args: any[]): this;
  endBefore(...args: any[]): this;
  withConverter(...args: any[]): this;
  count(): AggregateQuery;
  aggregate(spec: any): AggregateQuery;
  isEqual(other: any): boolean;
  onSnapshot(...args: any[]): () => void;
  /** @perfls query read many model=this */
  get(): Promise<QuerySnapshot<T>>;
  /** @perfls query read many model=this */
  stream(): any;
}
export declare class CollectionReference<T = any, U = any> extends Query<T> {
  readonly id: string;
  readonly path: string;
  readonly parent: DocumentReference | null;
  doc(path?: string): DocumentReference<T>;
  /** @perfls query write one model=this */
  add(data: any): Promise<DocumentReference<T>>;
  /** @perfls query read many model=this */
  listDocuments(): Promise<DocumentReference<T>[]>;
}
export declare class CollectionGroup<T = any, U = any> extends Query<T> {
  getPartitions(count: number): AsyncIterable<any>;
}
export declare class AggregateQuery<A = any, B = any, C = any> {
  /** @perfls query read count */
  get(): Promise<any>;
}
export declare class DocumentReference<T = any, U = any> {
  readonly id: string;
  readonly path: string;
  readonly parent: CollectionReference<T>;
  readonly firestore: Firestore;
  collection(path: string): CollectionReference;
  withConverter(converter: any): DocumentReference<any>;
  isEqual(other: any): boolean;
  onSnapshot(...args: any[]): () => void;
  /** @perfls query read many */
  listCollections(): Promise<CollectionReference[]>;
  /** @perfls query read one */
  get(): Promise<DocumentSnapshot<T>>;
  /** @perfls query write one */
  create(...args: any[]): Promise<any>;
  /** @perfls query write one */
  set(...args: any[]): Promise<any>;
  /** @perfls query write one */
  update(...args: any[]): Promise<any>;
  /** @perfls query write one */
  delete(...args: any[]): Promise<any>;
}
export declare class DocumentSnapshot<T = any, U = any> {
  readonly exists: boolean;
  readonly id: string;
  readonly ref: DocumentReference<T>;
  readonly createTime?: any;
  readonly updateTime?: any;
  readonly readTime: any;
  data(): T | undefined;
  get(path: any): any;
}
export declare class QueryDocumentSnapshot<T = any, U = any> extends DocumentSnapshot<T> {
  data(): T;
}
export declare class QuerySnapshot<T = any, U = any> {
  readonly docs: QueryDocumentSnapshot<T>[];
  readonly size: number;
  readonly empty: boolean;
  readonly query: Query<T>;
  docChanges(): any[];
  /** @perfls callback fn=body run=each over=this */
  forEach(body: (doc: QueryDocumentSnapshot<T>) => any, that?: any): void;
}
// Writes of a transaction and a batch are sent together at its end.
export declare class Transaction {
  /** @perfls query read one */
  get<T>(reference: DocumentReference<T>): Promise<DocumentSnapshot<T>>;
  /** @perfls query read many */
  get<T>(query: Query<T>): Promise<QuerySnapshot<T>>;
  /** @perfls query read many */
  getAll(...documents: any[]): Promise<DocumentSnapshot[]>;
  /** @perfls batch */
  create(...args: any[]): this;
  /** @perfls batch */
  set(...args: any[]): this;
  /** @perfls batch */
  update(...args: any[]): this;
  /** @perfls batch */
  delete(...args: any[]): this;
}
export declare class WriteBatch {
  /** @perfls batch */
  create(...args: any[]): this;
  /** @perfls batch */
  set(...args: any[]): this;
  /** @perfls batch */
  update(...args: any[]): this;
  /** @perfls batch */
  delete(...args: any[]): this;
  /** @perfls query write many */
  commit(): Promise<any[]>;
}
export declare class BulkWriter {
  /** @perfls batch */
  create(...args: any[]): Promise<any>;
  /** @perfls batch */
  set(...args: any[]): Promise<any>;
  /** @perfls batch */
  update(...args: any[]): Promise<any>;
  /** @perfls batch */
  delete(...args: any[]): Promise<any>;
  /** @perfls query write many */
  flush(): Promise<void>;
  /** @perfls query write many */
  close(): Promise<void>;
  onWriteResult(...args: any[]): any;
  onWriteError(...args: any[]): any;
}
export declare class FieldValue {
  static serverTimestamp(...args: any[]): any;
  static delete(...args: any[]): any;
  static increment(...args: any[]): any;
  static arrayUnion(...args: any[]): any;
  static arrayRemove(...args: any[]): any;
  static vector(...args: any[]): any;
}
export declare class FieldPath {
  constructor(...args: any[]);
  static documentId(): any;
}
export declare class Timestamp {
  constructor(...args: any[]);
  static now(): Timestamp;
  static fromDate(date: Date): Timestamp;
  static fromMillis(time: number): Timestamp;
  readonly seconds: number;
  readonly nanoseconds: number;
  toDate(): Date;
  toMillis(): number;
}
export declare class GeoPoint {
  constructor(...args: any[]);
}
export declare const Filter: any, AggregateField: any;
export declare function getFirestore(...args: any[]): Firestore;
export declare function initializeFirestore(...args: any[]): Firestore;
export type DocumentData = any; export type UpdateData<A = any, B = any, C = any> = any; export type WithFieldValue<A = any, B = any, C = any> = any;
export type PartialWithFieldValue<A = any, B = any, C = any> = any; export type SetOptions = any; export type WhereFilterOp = any;
export type OrderByDirection = any; export type WriteResult = any; export type FirestoreDataConverter<A = any, B = any, C = any> = any;
export type Settings = any; export type Precondition = any; export type ReadOptions = any; export type DocumentChange<A = any, B = any, C = any> = any;
export type Filter_ = any; export type AggregateSpec = any;
