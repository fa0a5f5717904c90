/** @perfls library mongoose */
type D = (...target: any[]) => any;

/** @perfls decorator inject model=name */
export declare function InjectModel(name: any, connection?: any): D;
/** @perfls decorator inject */
export declare function InjectConnection(name?: any): D;
export declare function Schema(options?: any): D;
export declare function Prop(options?: any): D;
export declare function Virtual(options?: any): D;
export declare class SchemaFactory {
  static createForClass<T = any>(type: any): any;
}
export declare class DefinitionsFactory {
  static createForClass(type: any): any;
}
export declare class MongooseModule {
  static forRoot(uri: any, options?: any): any;
  static forRootAsync(options: any): any;
  static forFeature(models?: any, connection?: any): any;
  static forFeatureAsync(factories?: any, connection?: any): any;
}
export declare function getModelToken(name: any, connection?: any): any;
export declare function getConnectionToken(name?: any): any;
export declare function raw(definition: any): any;
export type MongooseModuleOptions = any;
export type MongooseOptionsFactory = any;
export type ModelDefinition = any;
export type AsyncModelFactory = any;
export type SchemaOptions = any;
export type PropOptions = any;
