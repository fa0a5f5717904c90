package typescript

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// prismaScalars are TypeScript's types of Prisma's.
var prismaScalars = map[string]string{
	"String": "string", "Boolean": "boolean", "Int": "number", "BigInt": "bigint", "Float": "number", "Decimal": "Prisma.Decimal",
	"DateTime": "Date", "Json": "Prisma.JsonValue", "Bytes": "Uint8Array",
}

// prismaRuntime is the part of a client that is the same for every schema. Names of owners and members are those of a generated client,
// since effects are looked up by them.
const prismaRuntime = `export namespace Prisma {
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
  function sql(strings: readonly string[], ...values: any[]): Sql;
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

// prismaDelegate is a model's delegate; T is the model, in the rest of the text by name.
const prismaDelegate = `  interface TDelegate<ExtArgs = any, ClientOptions = any> {
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

// prismaClientClass are the members of PrismaClient that are no delegates.
const prismaClientClass = `export class PrismaClient<Options = any, U = any, ExtArgs = any> {
  constructor(options?: any);
  $connect(): Promise<void>;
  $disconnect(): Promise<void>;
  $on(event: any, callback: (event: any) => any): any;
  $use(callback: Prisma.Middleware): void;
  $extends(extension: any): this;
  $transaction<P extends readonly any[]>(queries: readonly [...P], options?: any): Promise<{ [K in keyof P]: Awaited<P[K]> }>;
  $transaction<R>(work: (tx: Prisma.TransactionClient) => Promise<R>, options?: any): Promise<R>;
  $executeRaw(query: TemplateStringsArray | Prisma.Sql, ...values: any[]): Prisma.PrismaPromise<number>;
  $executeRawUnsafe(query: string, ...values: any[]): Prisma.PrismaPromise<number>;
  $queryRaw<T = any>(query: TemplateStringsArray | Prisma.Sql, ...values: any[]): Prisma.PrismaPromise<T>;
  $queryRawUnsafe<T = any>(query: string, ...values: any[]): Prisma.PrismaPromise<T>;
  $queryRawTyped<T = any>(query: any): Prisma.PrismaPromise<T[]>;
  $runCommandRaw(command: any): Prisma.PrismaPromise<any>;
  $metrics: any;
`

// prismaInputs are the endings of the types of arguments that a generated client exports per model. They are any: nothing rests on them.
var prismaInputs = [...]string{"WhereInput", "WhereUniqueInput", "CreateInput", "UncheckedCreateInput", "UpdateInput", "UncheckedUpdateInput",
	"UpdateManyMutationInput", "UncheckedUpdateManyInput", "CreateManyInput", "OrderByWithRelationInput", "OrderByWithAggregationInput",
	"ScalarWhereInput", "ScalarWhereWithAggregatesInput", "Select", "Include", "DefaultArgs", "FindManyArgs", "FindFirstArgs",
	"FindUniqueArgs", "CreateArgs", "CreateManyArgs", "UpdateArgs", "UpdateManyArgs", "UpsertArgs", "DeleteArgs", "DeleteManyArgs",
	"CountArgs", "AggregateArgs", "GroupByArgs", "ScalarFieldEnum", "WhereInputs", "OrderByInput", "CountOutputType", "SelectScalar"}

// clientTypes writes the declarations of the client that Prisma would generate.
func (s *prismaSchema) clientTypes() string {
	var b strings.Builder
	known := map[string]bool{}
	for _, m := range s.models {
		known[m.name] = true
	}
	for _, e := range s.enums {
		known[e.name] = true
		s.writeEnum(&b, e)
	}
	for _, m := range s.models {
		b.WriteString("export type " + m.name + " = {\n")
		for _, f := range m.fields {
			b.WriteString("  " + f.name + ": " + f.typeText(known) + ";\n")
		}
		b.WriteString("};\n")
	}
	b.WriteString(prismaRuntime)
	for _, m := range s.models {
		s.writeModel(&b, m)
	}
	b.WriteString("}\n")
	b.WriteString(prismaClientClass)
	for _, m := range s.models {
		if !m.composite {
			b.WriteString("  get " + delegateName(m.name) + "(): Prisma." + m.name + "Delegate<ExtArgs>;\n")
		}
	}
	b.WriteString("}\n")
	return b.String()
}

func (s *prismaSchema) writeEnum(b *strings.Builder, e prismaEnum) {
	b.WriteString("export const " + e.name + ": {")
	for _, v := range e.values {
		b.WriteString(" " + v + ": '" + v + "';")
	}
	b.WriteString(" };\nexport type " + e.name + " =")
	if len(e.values) == 0 {
		b.WriteString(" never")
	}
	for _, v := range e.values {
		b.WriteString(" | '" + v + "'")
	}
	b.WriteString(";\n")
}

// writeModel writes what the namespace Prisma has of a model.
func (s *prismaSchema) writeModel(b *strings.Builder, m *prismaModel) {
	for _, ending := range prismaInputs {
		b.WriteString("  type " + m.name + ending + " = any;\n")
	}
	b.WriteString("  const " + m.name + "ScalarFieldEnum: any;\n  type " + m.name + "GetPayload<Args = any> = " + m.name + " & { [field: string]: any };\n")
	if m.composite {
		return
	}
	b.WriteString("  interface Prisma__" + m.name + "Client<Result, Null = any, ExtArgs = any> extends PrismaPromise<Result> {\n")
	for _, f := range m.fields {
		other := s.model(f.typ)
		if other == nil || other.composite {
			continue
		}
		result := f.typ + " | null"
		if f.list {
			result = f.typ + "[]"
		}
		b.WriteString("    " + f.name + "(args?: any): PrismaPromise<" + result + ">;\n")
	}
	b.WriteString("  }\n")
	b.WriteString(strings.NewReplacer("Prisma__TClient", "Prisma__"+m.name+"Client", "TDelegate", m.name+"Delegate",
		"<T |", "<"+m.name+" |", "<T>", "<"+m.name+">", "<T[]", "<"+m.name+"[]").Replace(prismaDelegate))
}

func (s *prismaSchema) model(name string) *prismaModel {
	for _, m := range s.models {
		if m.name == name {
			return m
		}
	}
	return nil
}

func (f prismaField) typeText(known map[string]bool) string {
	typ, ok := prismaScalars[f.typ]
	if !ok {
		if typ = "any"; known[f.typ] {
			typ = f.typ
		}
	}
	switch {
	case f.list:
		return typ + "[]"
	case f.optional:
		return typ + " | null"
	}
	return typ
}

// delegateName is the property of PrismaClient for a model: UserPost → userPost.
func delegateName(model string) string {
	r, n := utf8.DecodeRuneInString(model)
	return string(unicode.ToLower(r)) + model[n:]
}
