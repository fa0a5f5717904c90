/** @perfls library sequelize */
type D = (...target: any[]) => any;

/** @perfls decorator inject model=model */
export declare function InjectModel(model: any, connection?: any): D;
/** @perfls decorator inject */
export declare function InjectConnection(connection?: any): D;
export declare class SequelizeModule {
  static forRoot(options?: any): any;
  static forRootAsync(options: any): any;
  static forFeature(models?: any, connection?: any): any;
}
export declare function getModelToken(model: any, connection?: any): any;
export declare function getConnectionToken(connection?: any): any;
export type SequelizeModuleOptions = any;
export type SequelizeOptionsFactory = any;
