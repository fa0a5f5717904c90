/** @perfls library sequelize */
import * as sequelize from 'sequelize';

export declare class Model<TModelAttributes = any, TCreationAttributes = any> extends sequelize.Model<TModelAttributes, TCreationAttributes> {
  id?: any;
  createdAt?: any;
  updatedAt?: any;
  deletedAt?: any;
  version?: any;
  static isInitialized: boolean;
  /** @perfls query read many */
  $get(name: any, options?: any): Promise<any>;
  /** @perfls query write many */
  $set(name: any, instances: any, options?: any): Promise<any>;
  /** @perfls query write many */
  $add(name: any, instances: any, options?: any): Promise<any>;
  /** @perfls query write one */
  $create<R = any>(name: any, values: any, options?: any): Promise<R>;
  /** @perfls query read one */
  $has(name: any, instances: any, options?: any): Promise<boolean>;
  /** @perfls query write many */
  $remove(name: any, instances: any, options?: any): Promise<any>;
  /** @perfls query read count */
  $count(name: any, options?: any): Promise<number>;
}

export declare class Sequelize extends sequelize.Sequelize {
  addModels(...models: any[]): void;
  getRepository<M>(model: new (...args: any[]) => M): Repository<M>;
}

export type Repository<M> = sequelize.ModelStatic<M>;
export type ModelCtor<M = any> = sequelize.ModelStatic<M>;
export type ModelType<A = any, B = any> = any; export type ModelStatic<M = any> = sequelize.ModelStatic<M>; export type SequelizeOptions = any;
export type TableOptions<M = any> = any; export type ScopeFindOptions = any; export type DataType = any; export type NonAbstract<T> = T;
export declare const DataType: any;
export declare function Table(...args: any[]): any;
export declare function Column(...args: any[]): any;
export declare function PrimaryKey(...args: any[]): any;
export declare function AutoIncrement(...args: any[]): any;
export declare function AllowNull(...args: any[]): any;
export declare function Default(...args: any[]): any;
export declare function Unique(...args: any[]): any;
export declare function Comment(...args: any[]): any;
export declare function CreatedAt(...args: any[]): any;
export declare function UpdatedAt(...args: any[]): any;
export declare function DeletedAt(...args: any[]): any;
export declare function ForeignKey(...args: any[]): any;
export declare function BelongsTo(...args: any[]): any;
export declare function BelongsToMany(...args: any[]): any;
export declare function HasMany(...args: any[]): any;
export declare function HasOne(...args: any[]): any;
export declare function Index(...args: any[]): any;
export declare function Scopes(...args: any[]): any;
export declare function DefaultScope(...args: any[]): any;
export declare function Is(...args: any[]): any;
export declare function IsEmail(...args: any[]): any;
export declare function IsUUID(...args: any[]): any;
export declare function IsIn(...args: any[]): any;
export declare function IsInt(...args: any[]): any;
export declare function IsDate(...args: any[]): any;
export declare function IsNumeric(...args: any[]): any;
export declare function IsUrl(...args: any[]): any;
export declare function Length(...args: any[]): any;
export declare function Min(...args: any[]): any;
export declare function Max(...args: any[]): any;
export declare function NotEmpty(...args: any[]): any;
export declare function Not(...args: any[]): any;
export declare function NotNull(...args: any[]): any;
export declare function IsAlpha(...args: any[]): any;
export declare function IsArray(...args: any[]): any;
export declare function IsLowercase(...args: any[]): any;
export declare function IsDecimal(...args: any[]): any;
export declare function IsFloat(...args: any[]): any;
export declare function Validate(...args: any[]): any;
export declare function BeforeCreate(...args: any[]): any;
export declare function AfterCreate(...args: any[]): any;
export declare function BeforeUpdate(...args: any[]): any;
export declare function AfterUpdate(...args: any[]): any;
export declare function BeforeSave(...args: any[]): any;
export declare function AfterSave(...args: any[]): any;
export declare function BeforeDestroy(...args: any[]): any;
export declare function AfterDestroy(...args: any[]): any;
export declare function BeforeBulkCreate(...args: any[]): any;
export declare function AfterBulkCreate(...args: any[]): any;
export declare function BeforeBulkUpdate(...args: any[]): any;
export declare function BeforeBulkDestroy(...args: any[]): any;
export declare function AfterBulkUpdate(...args: any[]): any;
export declare function AfterBulkDestroy(...args: any[]): any;
export declare function BeforeFind(...args: any[]): any;
export declare function AfterFind(...args: any[]): any;
export declare function BeforeValidate(...args: any[]): any;
export declare function AfterValidate(...args: any[]): any;
export declare function BeforeUpsert(...args: any[]): any;
export declare function AfterUpsert(...args: any[]): any;
export declare function BeforeCount(...args: any[]): any;
export declare function BeforeSync(...args: any[]): any;
export declare function AfterSync(...args: any[]): any;
export declare function createIndexDecorator(...args: any[]): any;
