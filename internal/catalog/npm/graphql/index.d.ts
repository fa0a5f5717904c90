/** @perfls library graphql */
export declare class GraphQLObjectType<S = any, C = any> {
  /** @perfls resolvers fields=config.fields type=config.name */
  constructor(config: any);
  name: string;
  getFields(): any;
  toConfig(): any;
  [member: string]: any;
}
export declare class GraphQLSchema {
  constructor(config: any);
  getQueryType(): any;
  getMutationType(): any;
  getSubscriptionType(): any;
  getTypeMap(): any;
  getType(name: string): any;
  [member: string]: any;
}
export declare class GraphQLError extends Error {
  constructor(message: string, ...rest: any[]);
  path: any;
  locations: any;
  extensions: any;
  originalError: any;
  nodes: any;
}
/** @perfls compile query */
export declare function parse(source: any, options?: any): DocumentNode;
/** @perfls compile query */
export declare function buildSchema(source: any, options?: any): GraphQLSchema;
/** @perfls compile query */
export declare function buildASTSchema(document: any, options?: any): GraphQLSchema;
export declare function extendSchema(schema: any, document: any, options?: any): GraphQLSchema;
export declare function validate(...args: any[]): readonly GraphQLError[];
export declare function graphql(options: any, ...rest: any[]): Promise<ExecutionResult>;
export declare function graphqlSync(options: any, ...rest: any[]): ExecutionResult;
export declare function execute(options: any, ...rest: any[]): any;
export declare function subscribe(options: any, ...rest: any[]): any;
export declare function print(node: any): string;
export declare function printSchema(schema: any): string;
export declare function visit(node: any, visitor: any, ...rest: any[]): any;
export declare function defaultFieldResolver(...args: any[]): any;
export declare function isObjectType(type: any): boolean;
export declare function isNonNullType(type: any): boolean;
export declare function isListType(type: any): boolean;
export declare function isScalarType(type: any): boolean;
export declare function isEnumType(type: any): boolean;
export declare function isInputObjectType(type: any): boolean;
export declare function isInterfaceType(type: any): boolean;
export declare function isUnionType(type: any): boolean;
export declare function getNamedType(type: any): any;
export declare function getNullableType(type: any): any;
export declare function getOperationAST(document: any, name?: any): any;
export declare function specifiedRules(): any;
export declare const Kind: any;
export declare const GraphQLInt: any, GraphQLFloat: any, GraphQLString: any, GraphQLBoolean: any, GraphQLID: any;
export declare const introspectionFromSchema: any, lexicographicSortSchema: any, NoSchemaIntrospectionCustomRule: any, getIntrospectionQuery: any, buildClientSchema: any;

/** @perfls entry framework=graphql */
export type GraphQLFieldResolver<S = any, C = any, A = any, R = any> = (source: S, args: A, context: C, info: GraphQLResolveInfo) => R;
export type GraphQLTypeResolver<S = any, C = any> = any;
export interface GraphQLResolveInfo {
  fieldName: string;
  fieldNodes: any;
  returnType: any;
  parentType: any;
  path: any;
  schema: GraphQLSchema;
  fragments: any;
  rootValue: any;
  operation: any;
  variableValues: any;
  cacheControl: any;
}
export interface ExecutionResult<D = any, E = any> {
  errors?: readonly GraphQLError[];
  data?: any;
  extensions?: any;
}
export declare class GraphQLInputObjectType {
  constructor(...args: any[]);
  [member: string]: any;
}
export declare class GraphQLInterfaceType {
  constructor(...args: any[]);
  [member: string]: any;
}
export declare class GraphQLUnionType {
  constructor(...args: any[]);
  [member: string]: any;
}
export declare class GraphQLEnumType {
  constructor(...args: any[]);
  [member: string]: any;
}
export declare class GraphQLScalarType<T = any, U = any> {
  constructor(...args: any[]);
  [member: string]: any;
}
export declare class GraphQLDirective {
  constructor(...args: any[]);
  [member: string]: any;
}
export declare class GraphQLList<T = any, U = any> {
  constructor(...args: any[]);
  [member: string]: any;
}
export declare class GraphQLNonNull<T = any, U = any> {
  constructor(...args: any[]);
  [member: string]: any;
}
export declare class Source {
  constructor(...args: any[]);
  [member: string]: any;
}
export type DocumentNode<A = any, B = any, C = any> = any;
export type ASTNode<A = any, B = any, C = any> = any;
export type FieldNode<A = any, B = any, C = any> = any;
export type SelectionSetNode<A = any, B = any, C = any> = any;
export type SelectionNode<A = any, B = any, C = any> = any;
export type OperationDefinitionNode<A = any, B = any, C = any> = any;
export type DefinitionNode<A = any, B = any, C = any> = any;
export type FragmentDefinitionNode<A = any, B = any, C = any> = any;
export type FragmentSpreadNode<A = any, B = any, C = any> = any;
export type InlineFragmentNode<A = any, B = any, C = any> = any;
export type ArgumentNode<A = any, B = any, C = any> = any;
export type ValueNode<A = any, B = any, C = any> = any;
export type VariableNode<A = any, B = any, C = any> = any;
export type StringValueNode<A = any, B = any, C = any> = any;
export type ObjectValueNode<A = any, B = any, C = any> = any;
export type TypeNode<A = any, B = any, C = any> = any;
export type NamedTypeNode<A = any, B = any, C = any> = any;
export type NameNode<A = any, B = any, C = any> = any;
export type DirectiveNode<A = any, B = any, C = any> = any;
export type FieldDefinitionNode<A = any, B = any, C = any> = any;
export type ObjectTypeDefinitionNode<A = any, B = any, C = any> = any;
export type EnumTypeDefinitionNode<A = any, B = any, C = any> = any;
export type InputValueDefinitionNode<A = any, B = any, C = any> = any;
export type GraphQLOutputType<A = any, B = any, C = any> = any;
export type GraphQLInputType<A = any, B = any, C = any> = any;
export type GraphQLNamedType<A = any, B = any, C = any> = any;
export type GraphQLType<A = any, B = any, C = any> = any;
export type GraphQLNullableType<A = any, B = any, C = any> = any;
export type GraphQLField<A = any, B = any, C = any> = any;
export type GraphQLFieldMap<A = any, B = any, C = any> = any;
export type GraphQLFieldConfig<A = any, B = any, C = any> = any;
export type GraphQLFieldConfigMap<A = any, B = any, C = any> = any;
export type GraphQLArgument<A = any, B = any, C = any> = any;
export type GraphQLFormattedError<A = any, B = any, C = any> = any;
export type GraphQLIsTypeOfFn<A = any, B = any, C = any> = any;
export type GraphQLCompositeType<A = any, B = any, C = any> = any;
export type GraphQLAbstractType<A = any, B = any, C = any> = any;
export type GraphQLLeafType<A = any, B = any, C = any> = any;
export type GraphQLInputField<A = any, B = any, C = any> = any;
export type ThunkObjMap<A = any, B = any, C = any> = any;
export type ExecutionArgs<A = any, B = any, C = any> = any;
export type FormattedExecutionResult<A = any, B = any, C = any> = any;
export type OperationTypeNode<A = any, B = any, C = any> = any;
export type ValidationContext<A = any, B = any, C = any> = any;
export type ValidationRule<A = any, B = any, C = any> = any;
export type ASTVisitor<A = any, B = any, C = any> = any;
export type IntrospectionQuery<A = any, B = any, C = any> = any;
export type GraphQLSchemaConfig<A = any, B = any, C = any> = any;
export type GraphQLScalarSerializer<A = any, B = any, C = any> = any;
export type GraphQLScalarLiteralParser<A = any, B = any, C = any> = any;
export type SourceLocation<A = any, B = any, C = any> = any;
