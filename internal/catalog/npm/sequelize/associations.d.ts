/** @perfls library sequelize */
export type AssociationOptions = any;

// Methods that an association adds to a model.
export interface HasOneGetAssociationMixin<T = any, A = any, B = any> {
  /** @perfls query read one */
  (...args: any[]): Promise<T>;
}
export interface HasOneSetAssociationMixin<T = any, A = any, B = any> {
  /** @perfls query write one */
  (...args: any[]): Promise<void>;
}
export interface HasOneCreateAssociationMixin<T = any, A = any, B = any> {
  /** @perfls query write one */
  (...args: any[]): Promise<T>;
}
export interface BelongsToGetAssociationMixin<T = any, A = any, B = any> {
  /** @perfls query read one */
  (...args: any[]): Promise<T>;
}
export interface BelongsToSetAssociationMixin<T = any, A = any, B = any> {
  /** @perfls query write one */
  (...args: any[]): Promise<void>;
}
export interface BelongsToCreateAssociationMixin<T = any, A = any, B = any> {
  /** @perfls query write one */
  (...args: any[]): Promise<T>;
}
export interface HasManyGetAssociationsMixin<T = any, A = any, B = any> {
  /** @perfls query read many */
  (...args: any[]): Promise<T[]>;
}
export interface HasManySetAssociationsMixin<T = any, A = any, B = any> {
  /** @perfls query write many */
  (...args: any[]): Promise<void>;
}
export interface HasManyAddAssociationsMixin<T = any, A = any, B = any> {
  /** @perfls query write many */
  (...args: any[]): Promise<any>;
}
export interface HasManyAddAssociationMixin<T = any, A = any, B = any> {
  /** @perfls query write one */
  (...args: any[]): Promise<any>;
}
export interface HasManyCreateAssociationMixin<T = any, A = any, B = any> {
  /** @perfls query write one */
  (...args: any[]): Promise<T>;
}
export interface HasManyRemoveAssociationMixin<T = any, A = any, B = any> {
  /** @perfls query write one */
  (...args: any[]): Promise<any>;
}
export interface HasManyRemoveAssociationsMixin<T = any, A = any, B = any> {
  /** @perfls query write many */
  (...args: any[]): Promise<any>;
}
export interface HasManyHasAssociationMixin<T = any, A = any, B = any> {
  /** @perfls query read one */
  (...args: any[]): Promise<boolean>;
}
export interface HasManyHasAssociationsMixin<T = any, A = any, B = any> {
  /** @perfls query read one */
  (...args: any[]): Promise<boolean>;
}
export interface HasManyCountAssociationsMixin<T = any, A = any, B = any> {
  /** @perfls query read count */
  (...args: any[]): Promise<number>;
}
export interface BelongsToManyGetAssociationsMixin<T = any, A = any, B = any> {
  /** @perfls query read many */
  (...args: any[]): Promise<T[]>;
}
export interface BelongsToManySetAssociationsMixin<T = any, A = any, B = any> {
  /** @perfls query write many */
  (...args: any[]): Promise<void>;
}
export interface BelongsToManyAddAssociationsMixin<T = any, A = any, B = any> {
  /** @perfls query write many */
  (...args: any[]): Promise<any>;
}
export interface BelongsToManyAddAssociationMixin<T = any, A = any, B = any> {
  /** @perfls query write one */
  (...args: any[]): Promise<any>;
}
export interface BelongsToManyCreateAssociationMixin<T = any, A = any, B = any> {
  /** @perfls query write one */
  (...args: any[]): Promise<T>;
}
export interface BelongsToManyRemoveAssociationMixin<T = any, A = any, B = any> {
  /** @perfls query write one */
  (...args: any[]): Promise<any>;
}
export interface BelongsToManyRemoveAssociationsMixin<T = any, A = any, B = any> {
  /** @perfls query write many */
  (...args: any[]): Promise<any>;
}
export interface BelongsToManyHasAssociationMixin<T = any, A = any, B = any> {
  /** @perfls query read one */
  (...args: any[]): Promise<boolean>;
}
export interface BelongsToManyHasAssociationsMixin<T = any, A = any, B = any> {
  /** @perfls query read one */
  (...args: any[]): Promise<boolean>;
}
export interface BelongsToManyCountAssociationsMixin<T = any, A = any, B = any> {
  /** @perfls query read count */
  (...args: any[]): Promise<number>;
}
