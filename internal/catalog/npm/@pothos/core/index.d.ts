/** @perfls library graphql */
type ContextOf<T> = T extends { Context: infer C } ? C : any;
type Resolve<P, C> = (parent: P, args: any, context: C, info: any) => any;

export declare class SchemaBuilder<T = any> {
  constructor(options?: any);
  /** @perfls callback fn=options.fields run=once */
  queryType(options?: { fields?: (t: RootFieldBuilder<ContextOf<T>>) => any; [option: string]: any }): any;
  /** @perfls callback fn=options.fields run=once */
  mutationType(options?: { fields?: (t: RootFieldBuilder<ContextOf<T>>) => any; [option: string]: any }): any;
  /** @perfls callback fn=options.fields run=once */
  subscriptionType(options?: { fields?: (t: RootFieldBuilder<ContextOf<T>>) => any; [option: string]: any }): any;
  /** @perfls callback fn=field run=once */
  queryField(name: string, field: (t: RootFieldBuilder<ContextOf<T>>) => any): any;
  /** @perfls callback fn=fields run=once */
  queryFields(fields: (t: RootFieldBuilder<ContextOf<T>>) => any): any;
  /** @perfls callback fn=field run=once */
  mutationField(name: string, field: (t: RootFieldBuilder<ContextOf<T>>) => any): any;
  /** @perfls callback fn=fields run=once */
  mutationFields(fields: (t: RootFieldBuilder<ContextOf<T>>) => any): any;
  /** @perfls callback fn=field run=once */
  subscriptionField(name: string, field: (t: RootFieldBuilder<ContextOf<T>>) => any): any;
  /** @perfls callback fn=options.fields run=once */
  objectType(ref: any, options?: { fields?: (t: FieldBuilder<any, ContextOf<T>>) => any; [option: string]: any }): any;
  /** @perfls callback fn=options.fields run=once */
  prismaObject(model: any, options?: { fields?: (t: FieldBuilder<any, ContextOf<T>>) => any; [option: string]: any }): any;
  /** @perfls callback fn=options.fields run=once */
  prismaNode(model: any, options?: { fields?: (t: FieldBuilder<any, ContextOf<T>>) => any; [option: string]: any }): any;
  /** @perfls callback fn=field run=once */
  objectField(ref: any, name: string, field: (t: FieldBuilder<any, ContextOf<T>>) => any): any;
  /** @perfls callback fn=fields run=once */
  objectFields(ref: any, fields: (t: FieldBuilder<any, ContextOf<T>>) => any): any;
  objectRef<O = any>(name: string): ObjectRef<O>;
  toSchema(options?: any): any;
  [member: string]: any;
}
export default SchemaBuilder;

export interface ObjectRef<P = any, C = any> {
  /** @perfls callback fn=options.fields run=once */
  implement(options: { fields?: (t: FieldBuilder<P, C>) => any; [option: string]: any }): ObjectRef<P, C>;
  $inferType: P;
  name: string;
}
export interface RootFieldBuilder<C = any> {
  /** @perfls resolver root handler=options.resolve */
  field(options: { resolve?: Resolve<any, C>; [option: string]: any }): any;
  /** @perfls resolver root handler=options.resolve */
  prismaField(options: { resolve?: (query: any, parent: any, args: any, context: C, info: any) => any; [option: string]: any }): any;
  /** @perfls resolver root handler=options.resolve */
  prismaConnection(options: { resolve?: (query: any, parent: any, args: any, context: C, info: any) => any; [option: string]: any }): any;
  /** @perfls resolver root handler=options.resolve */
  fieldWithInput(options: { resolve?: Resolve<any, C>; [option: string]: any }): any;
  /** @perfls resolver root handler=options.resolve */
  string(options?: { resolve?: Resolve<any, C>; [option: string]: any }): any;
  /** @perfls resolver root handler=options.resolve */
  int(options?: { resolve?: Resolve<any, C>; [option: string]: any }): any;
  /** @perfls resolver root handler=options.resolve */
  float(options?: { resolve?: Resolve<any, C>; [option: string]: any }): any;
  /** @perfls resolver root handler=options.resolve */
  boolean(options?: { resolve?: Resolve<any, C>; [option: string]: any }): any;
  /** @perfls resolver root handler=options.resolve */
  id(options?: { resolve?: Resolve<any, C>; [option: string]: any }): any;
  /** @perfls resolver root handler=options.resolve */
  stringList(options?: { resolve?: Resolve<any, C>; [option: string]: any }): any;
  /** @perfls resolver root handler=options.resolve */
  intList(options?: { resolve?: Resolve<any, C>; [option: string]: any }): any;
  /** @perfls resolver root handler=options.resolve */
  idList(options?: { resolve?: Resolve<any, C>; [option: string]: any }): any;
  /** @perfls resolver root handler=options.resolve */
  connection(options?: { resolve?: Resolve<any, C>; [option: string]: any }): any;
  arg: any;
  [member: string]: any;
}
export interface FieldBuilder<P = any, C = any> {
  /** @perfls resolver handler=options.resolve */
  field(options: { resolve?: Resolve<P, C>; [option: string]: any }): any;
  /** @perfls harmless */
  relation(name: string, options?: any): any;
  /** @perfls loader handler=options.load */
  loadable(options: any): any;
  /** @perfls loader handler=options.load */
  loadableList(options: any): any;
  /** @perfls resolver handler=options.resolve */
  string(options?: { resolve?: Resolve<P, C>; [option: string]: any }): any;
  /** @perfls resolver handler=options.resolve */
  int(options?: { resolve?: Resolve<P, C>; [option: string]: any }): any;
  /** @perfls resolver handler=options.resolve */
  float(options?: { resolve?: Resolve<P, C>; [option: string]: any }): any;
  /** @perfls resolver handler=options.resolve */
  boolean(options?: { resolve?: Resolve<P, C>; [option: string]: any }): any;
  /** @perfls resolver handler=options.resolve */
  id(options?: { resolve?: Resolve<P, C>; [option: string]: any }): any;
  /** @perfls resolver handler=options.resolve */
  stringList(options?: { resolve?: Resolve<P, C>; [option: string]: any }): any;
  /** @perfls resolver handler=options.resolve */
  intList(options?: { resolve?: Resolve<P, C>; [option: string]: any }): any;
  /** @perfls resolver handler=options.resolve */
  idList(options?: { resolve?: Resolve<P, C>; [option: string]: any }): any;
  /** @perfls resolver handler=options.resolve */
  connection(options?: { resolve?: Resolve<P, C>; [option: string]: any }): any;
  arg: any;
  [member: string]: any;
}
export type QueryFieldBuilder<T = any, P = any> = RootFieldBuilder;
export type MutationFieldBuilder<T = any, P = any> = RootFieldBuilder;
export type ObjectFieldBuilder<T = any, P = any> = FieldBuilder<P>;
export type ImplementableObjectRef<T = any, O = any, P = any> = ObjectRef<O>;
export type InputRef<T = any> = any;
export type EnumRef<T = any> = any;
export type SchemaTypes = any;
export type InputShapeFromFields<T = any> = any;
export type FieldRef<T = any> = any;
