package prisma

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// scalars are TypeScript's types of Prisma's.
var scalars = map[string]string{
	"String": "string", "Boolean": "boolean", "Int": "number", "BigInt": "bigint", "Float": "number", "Decimal": "Prisma.Decimal",
	"DateTime": "Date", "Json": "Prisma.JsonValue", "Bytes": "Uint8Array",
}

// runtime is the part of a client that is the same for every schema. Names of owners and members are those of a generated client,
// since effects are looked up by them.
const runtime = `export namespace Prisma {
  type JsonValue = any;
  type JsonObject = { [key: string]: any };
  type JsonArray = any[];
  type InputJsonValue = any;
  type InputJsonObject = { [key: string]: any };
  const JsonNull: any;
  const DbNull: any;
  const AnyNull: any;
  class Decimal {
    constructor(value: any);
    toNumber(): number;
    toString(): string;
    toFixed(places?: number): string;
    plus(other: any): Decimal;
    minus(other: any): Decimal;
    times(other: any): Decimal;
    div(other: any): Decimal;
    [member: string]: any;
  }
  interface PrismaPromise<T> extends Promise<T> {}
  interface Sql { sql: string; text: string; values: any[]; }
  function sql(strings: readonly string[], ...Values: any[]): Sql;
  function raw(value: string): Sql;
  function join(values: readonly any[], separator?: string, prefix?: string, suffix?: string): Sql;
  const empty: Sql;
  function validator<V>(...args: any[]): any;
  function defineExtension(extension: any): any;
  class PrismaClientKnownRequestError extends Error { code: string; meta?: any; clientVersion: string; constructor(...args: any[]); }
  class PrismaClientUnknownRequestError extends Error { constructor(...args: any[]); }
  class PrismaClientRustPanicError extends Error { constructor(...args: any[]); }
  class PrismaClientInitializationError extends Error { errorCode?: string; constructor(...args: any[]); }
  class PrismaClientValidationError extends Error { constructor(...args: any[]); }
  type TransactionClient = Omit<PrismaClient, '$connect' | '$disconnect' | '$on' | '$transaction' | '$use' | '$extends'>;
  const TransactionIsolationLevel: { ReadUncommitted: 'ReadUncommitted'; ReadCommitted: 'ReadCommitted'; RepeatableRead: 'RepeatableRead'; Serializable: 'Serializable'; Snapshot: 'Snapshot' };
  type TransactionIsolationLevel = string;
  type PrismaClientOptions = any;
  type LogLevel = 'info' | 'query' | 'warn' | 'error';
  type QueryEvent = { timestamp: Date; query: string; params: string; duration: number; target: string };
  type LogEvent = { timestamp: Date; message: string; target: string };
  type Middleware = (params: any, next: (params: any) => Promise<any>) => Promise<any>;
  type MiddlewareParams = any;
  type SortOrder = 'asc' | 'desc';
  const SortOrder: { asc: 'asc'; desc: 'desc' };
  const ModelName: any;
  type ModelName = string;
  type BatchPayload = { count: number };
`

// delegate is a model's delegate; T is the model, in the rest of the text by name.
const delegate = `  interface TDelegate<ExtArgs = any, ClientOptions = any> {
    findUnique(args: any): Prisma__TClient<T | null>;
    findUniqueOrThrow(args: any): Prisma__TClient<T>;
    findFirst(args?: any): Prisma__TClient<T | null>;
    findFirstOrThrow(args?: any): Prisma__TClient<T>;
    findMany(args?: any): PrismaPromise<T[]>;
    create(args: any): Prisma__TClient<T>;
    createMany(args?: any): PrismaPromise<BatchPayload>;
    createManyAndReturn(args?: any): PrismaPromise<T[]>;
    update(args: any): Prisma__TClient<T>;
    updateMany(args: any): PrismaPromise<BatchPayload>;
    updateManyAndReturn(args: any): PrismaPromise<T[]>;
    upsert(args: any): Prisma__TClient<T>;
    delete(args: any): Prisma__TClient<T>;
    deleteMany(args?: any): PrismaPromise<BatchPayload>;
    count(args?: any): PrismaPromise<any>;
    aggregate(args: any): PrismaPromise<any>;
    groupBy(args: any): PrismaPromise<any[]>;
    findRaw(args?: any): PrismaPromise<any>;
    aggregateRaw(args?: any): PrismaPromise<any>;
    fields: any;
  }
`

// clientClass are the members of PrismaClient that are no delegates.
const clientClass = `export class PrismaClient<Options = any, U = any, ExtArgs = any> {
  constructor(options?: any);
  $connect(): Promise<void>;
  $disconnect(): Promise<void>;
  $on(event: any, callback: (event: any) => any): any;
  $use(callback: Prisma.Middleware): void;
  $extends(extension: any): this;
  $transaction<P extends readonly any[]>(queries: readonly [...P], options?: any): Promise<{ [K in keyof P]: Awaited<P[K]> }>;
  $transaction<R>(work: (tx: Prisma.TransactionClient) => Promise<R>, options?: any): Promise<R>;
  $executeRaw(query: TemplateStringsArray | Prisma.Sql, ...Values: any[]): Prisma.PrismaPromise<number>;
  $executeRawUnsafe(query: string, ...Values: any[]): Prisma.PrismaPromise<number>;
  $queryRaw<T = any>(query: TemplateStringsArray | Prisma.Sql, ...Values: any[]): Prisma.PrismaPromise<T>;
  $queryRawUnsafe<T = any>(query: string, ...Values: any[]): Prisma.PrismaPromise<T>;
  $queryRawTyped<T = any>(query: any): Prisma.PrismaPromise<T[]>;
  $runCommandRaw(command: any): Prisma.PrismaPromise<any>;
  $metrics: any;
`

// inputs are the endings of the types of arguments that a generated client exports per model. They are any: nothing rests on them.
var inputs = [...]string{"WhereInput", "WhereUniqueInput", "CreateInput", "UncheckedCreateInput", "UpdateInput", "UncheckedUpdateInput",
	"UpdateManyMutationInput", "UncheckedUpdateManyInput", "CreateManyInput", "OrderByWithRelationInput", "OrderByWithAggregationInput",
	"ScalarWhereInput", "ScalarWhereWithAggregatesInput", "Select", "Include", "DefaultArgs", "FindManyArgs", "FindFirstArgs",
	"FindUniqueArgs", "CreateArgs", "CreateManyArgs", "UpdateArgs", "UpdateManyArgs", "UpsertArgs", "DeleteArgs", "DeleteManyArgs",
	"CountArgs", "AggregateArgs", "GroupByArgs", "ScalarFieldEnum", "WhereInputs", "OrderByInput", "CountOutputType", "SelectScalar"}

// ClientTypes writes the declarations of the client that Prisma would generate.
func (s *Schema) ClientTypes() string {
	var b strings.Builder
	known := map[string]bool{}
	for _, m := range s.Models {
		known[m.Name] = true
	}
	for _, e := range s.Enums {
		known[e.Name] = true
		s.writeEnum(&b, e)
	}
	for _, m := range s.Models {
		b.WriteString("export type " + m.Name + " = {\n")
		for _, f := range m.Fields {
			b.WriteString("  " + f.Name + ": " + f.typeText(known) + ";\n")
		}
		b.WriteString("};\n")
	}
	b.WriteString(runtime)
	for _, m := range s.Models {
		s.writeModel(&b, m)
	}
	b.WriteString("}\n")
	b.WriteString(clientClass)
	for _, m := range s.Models {
		if !m.Composite {
			b.WriteString("  get " + delegateName(m.Name) + "(): Prisma." + m.Name + "Delegate<ExtArgs>;\n")
		}
	}
	b.WriteString("}\n")
	return b.String()
}

func (s *Schema) writeEnum(b *strings.Builder, e Enum) {
	b.WriteString("export const " + e.Name + ": {")
	for _, v := range e.Values {
		b.WriteString(" " + v + ": '" + v + "';")
	}
	b.WriteString(" };\nexport type " + e.Name + " =")
	if len(e.Values) == 0 {
		b.WriteString(" never")
	}
	for _, v := range e.Values {
		b.WriteString(" | '" + v + "'")
	}
	b.WriteString(";\n")
}

// writeModel writes what the namespace Prisma has of a model.
func (s *Schema) writeModel(b *strings.Builder, m *Model) {
	for _, ending := range inputs {
		b.WriteString("  type " + m.Name + ending + " = any;\n")
	}
	b.WriteString("  const " + m.Name + "ScalarFieldEnum: any;\n  type " + m.Name + "GetPayload<Args = any> = " + m.Name + " & { [field: string]: any };\n")
	if m.Composite {
		return
	}
	b.WriteString("  interface Prisma__" + m.Name + "Client<Result, Null = any, ExtArgs = any> extends PrismaPromise<Result> {\n")
	for _, f := range m.Fields {
		other := s.model(f.Type)
		if other == nil || other.Composite {
			continue
		}
		result := f.Type + " | null"
		if f.List {
			result = f.Type + "[]"
		}
		b.WriteString("    " + f.Name + "(args?: any): PrismaPromise<" + result + ">;\n")
	}
	b.WriteString("  }\n")
	b.WriteString(strings.NewReplacer("Prisma__TClient", "Prisma__"+m.Name+"Client", "TDelegate", m.Name+"Delegate",
		"<T |", "<"+m.Name+" |", "<T>", "<"+m.Name+">", "<T[]", "<"+m.Name+"[]").Replace(delegate))
}

func (s *Schema) model(name string) *Model {
	for _, m := range s.Models {
		if m.Name == name {
			return m
		}
	}
	return nil
}

func (f Field) typeText(known map[string]bool) string {
	typ, ok := scalars[f.Type]
	if !ok {
		if typ = "any"; known[f.Type] {
			typ = f.Type
		}
	}
	switch {
	case f.List:
		return typ + "[]"
	case f.Optional:
		return typ + " | null"
	}
	return typ
}

// delegateName is the property of PrismaClient for a model: UserPost → userPost.
func delegateName(model string) string {
	r, n := utf8.DecodeRuneInString(model)
	return string(unicode.ToLower(r)) + model[n:]
}
