/** @perfls library firestore */
import * as fs from './firestore';

export declare const firestore: {
  (app?: any): fs.Firestore;
  FieldValue: typeof fs.FieldValue;
  FieldPath: typeof fs.FieldPath;
  Timestamp: typeof fs.Timestamp;
  GeoPoint: typeof fs.GeoPoint;
  Filter: any;
};
export declare namespace firestore {
  export type Firestore<T = any> = fs.Firestore;
  export type Query<T = any> = fs.Query<T>;
  export type CollectionReference<T = any> = fs.CollectionReference<T>;
  export type DocumentReference<T = any> = fs.DocumentReference<T>;
  export type DocumentSnapshot<T = any> = fs.DocumentSnapshot<T>;
  export type QueryDocumentSnapshot<T = any> = fs.QueryDocumentSnapshot<T>;
  export type QuerySnapshot<T = any> = fs.QuerySnapshot<T>;
  export type Transaction<T = any> = fs.Transaction;
  export type WriteBatch<T = any> = fs.WriteBatch;
  export type Timestamp<T = any> = fs.Timestamp;
  export type DocumentData = any; export type FieldValue = any; export type FieldPath = any; export type GeoPoint = any; export type WhereFilterOp = any; export type OrderByDirection = any; export type UpdateData<T = any> = any; export type WriteResult = any;
}
export declare namespace app {
  export interface App {
    firestore(): fs.Firestore;
    [service: string]: any;
  }
}
export declare function initializeApp(...args: any[]): app.App;
export declare function app(name?: string): app.App;
export declare const apps: any[], credential: any, auth: any, messaging: any, storage: any, database: any, SDK_VERSION: string;
export declare namespace auth {
  export type DecodedIdToken = any; export type UserRecord = any; export type Auth = any;
}
export type ServiceAccount = any; export type AppOptions = any;
