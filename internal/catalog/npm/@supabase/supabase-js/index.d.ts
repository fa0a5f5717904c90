/** @perfls library supabase */
export * from './postgrest';
import { PostgrestFilterBuilder, PostgrestQueryBuilder } from './postgrest';

export declare class SupabaseClient<D = any, S = any, T = any, U = any, V = any> {
  constructor(url: string, key: string, options?: any);
  auth: SupabaseAuthClient;
  functions: FunctionsClient;
  storage: StorageClient;
  realtime: any;
  /** @perfls builder model=table */
  from(table: any): PostgrestQueryBuilder;
  schema(schema: any): this;
  /** @perfls query read many lazy */
  rpc(name: any, ...rest: any[]): PostgrestFilterBuilder;
  channel(...args: any[]): any;
  getChannels(): any[];
  removeChannel(channel: any): Promise<any>;
  removeAllChannels(): Promise<any>;
}
export declare class FunctionsClient {
  /** @perfls remote */
  invoke<T = any>(name: string, options?: any): Promise<{ data: T | null; error: any }>;
  setAuth(token: string): void;
}
export declare class StorageClient {
  from(bucket: string): StorageFileApi;
  /** @perfls remote */
  listBuckets(...args: any[]): Promise<any>;
  /** @perfls remote */
  getBucket(...args: any[]): Promise<any>;
  /** @perfls remote */
  createBucket(...args: any[]): Promise<any>;
  /** @perfls remote */
  updateBucket(...args: any[]): Promise<any>;
  /** @perfls remote */
  deleteBucket(...args: any[]): Promise<any>;
  /** @perfls remote */
  emptyBucket(...args: any[]): Promise<any>;
}
export declare class StorageFileApi {
  /** @perfls remote */
  upload(...args: any[]): Promise<any>;
  /** @perfls remote */
  uploadToSignedUrl(...args: any[]): Promise<any>;
  /** @perfls remote */
  update(...args: any[]): Promise<any>;
  /** @perfls remote */
  move(...args: any[]): Promise<any>;
  /** @perfls remote */
  copy(...args: any[]): Promise<any>;
  /** @perfls remote */
  createSignedUrl(...args: any[]): Promise<any>;
  /** @perfls remote */
  createSignedUrls(...args: any[]): Promise<any>;
  /** @perfls remote */
  createSignedUploadUrl(...args: any[]): Promise<any>;
  /** @perfls remote */
  download(...args: any[]): Promise<any>;
  /** @perfls remote */
  remove(...args: any[]): Promise<any>;
  /** @perfls remote */
  list(...args: any[]): Promise<any>;
  /** @perfls remote */
  info(...args: any[]): Promise<any>;
  /** @perfls remote */
  exists(...args: any[]): Promise<any>;
  getPublicUrl(...args: any[]): any;
}
export declare class SupabaseAuthClient {
  admin: GoTrueAdminApi;
  mfa: any;
  /** @perfls remote */
  getUser(...args: any[]): Promise<any>;
  /** @perfls remote */
  getClaims(...args: any[]): Promise<any>;
  /** @perfls remote */
  signUp(...args: any[]): Promise<any>;
  /** @perfls remote */
  signInWithPassword(...args: any[]): Promise<any>;
  /** @perfls remote */
  signInWithOtp(...args: any[]): Promise<any>;
  /** @perfls remote */
  signInWithOAuth(...args: any[]): Promise<any>;
  /** @perfls remote */
  signInWithIdToken(...args: any[]): Promise<any>;
  /** @perfls remote */
  signInAnonymously(...args: any[]): Promise<any>;
  /** @perfls remote */
  signOut(...args: any[]): Promise<any>;
  /** @perfls remote */
  updateUser(...args: any[]): Promise<any>;
  /** @perfls remote */
  refreshSession(...args: any[]): Promise<any>;
  /** @perfls remote */
  setSession(...args: any[]): Promise<any>;
  /** @perfls remote */
  verifyOtp(...args: any[]): Promise<any>;
  /** @perfls remote */
  resetPasswordForEmail(...args: any[]): Promise<any>;
  /** @perfls remote */
  exchangeCodeForSession(...args: any[]): Promise<any>;
  /** @perfls remote */
  resend(...args: any[]): Promise<any>;
  getSession(): Promise<any>;
  onAuthStateChange(...args: any[]): any;
  [name: string]: any;
}
export declare class GoTrueAdminApi {
  /** @perfls remote */
  getUserById(...args: any[]): Promise<any>;
  /** @perfls remote */
  listUsers(...args: any[]): Promise<any>;
  /** @perfls remote */
  createUser(...args: any[]): Promise<any>;
  /** @perfls remote */
  deleteUser(...args: any[]): Promise<any>;
  /** @perfls remote */
  updateUserById(...args: any[]): Promise<any>;
  /** @perfls remote */
  inviteUserByEmail(...args: any[]): Promise<any>;
  /** @perfls remote */
  generateLink(...args: any[]): Promise<any>;
  /** @perfls remote */
  signOut(...args: any[]): Promise<any>;
}
export declare function createClient<D = any, S = any, T = any>(url: string, key: string, options?: any): SupabaseClient<D>;
export type User = any; export type Session = any; export type AuthError = any; export type AuthResponse = any; export type AuthUser = any;
export type SupabaseClientOptions<A = any, B = any, C = any> = any; export type PostgrestError = any; export type RealtimeChannel = any;
export type RealtimePostgresChangesPayload<A = any, B = any, C = any> = any; export type QueryResult<A = any, B = any, C = any> = any;
export type QueryData<A = any, B = any, C = any> = any; export type QueryError = any; export type AuthChangeEvent = any; export type Provider = any;
export type UserResponse = any; export type FileObject = any; export type FunctionsHttpError = any;
export type FunctionsResponse<A = any, B = any, C = any> = any; export type UserMetadata = any; export type UserIdentity = any;
export type AuthTokenResponse = any; export type PostgrestMaybeSingleResponse<A = any, B = any, C = any> = any; export type StorageError = any;
