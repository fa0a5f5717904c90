/** @perfls library typeorm */
type D = (...target: any[]) => any;

/** @perfls decorator inject repository=entity */
export declare function InjectRepository(entity: any, source?: any): D;
/** @perfls decorator inject */
export declare function InjectDataSource(source?: any): D;
/** @perfls decorator inject */
export declare function InjectConnection(source?: any): D;
/** @perfls decorator inject */
export declare function InjectEntityManager(source?: any): D;
export declare function getRepositoryToken(entity: any, source?: any): any;
export declare function getDataSourceToken(source?: any): any;
export declare function getConnectionToken(source?: any): any;
export declare function getEntityManagerToken(source?: any): any;
export declare function getCustomRepositoryToken(repository: any): any;
export declare class TypeOrmModule {
  static forRoot(options?: any): any;
  static forRootAsync(options: any): any;
  static forFeature(entities?: any, source?: any): any;
}
export type TypeOrmModuleOptions = any;
export type TypeOrmModuleAsyncOptions = any;
export type TypeOrmOptionsFactory = any;
export type TypeOrmDataSourceFactory = any;
export type EntityClassOrSchema = any;
