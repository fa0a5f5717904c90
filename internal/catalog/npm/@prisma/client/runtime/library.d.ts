/** @perfls library prisma */
import { Prisma } from '../index';

export import Decimal = Prisma.Decimal;
export import PrismaClientKnownRequestError = Prisma.PrismaClientKnownRequestError;
export import PrismaClientUnknownRequestError = Prisma.PrismaClientUnknownRequestError;
export import PrismaClientRustPanicError = Prisma.PrismaClientRustPanicError;
export import PrismaClientInitializationError = Prisma.PrismaClientInitializationError;
export import PrismaClientValidationError = Prisma.PrismaClientValidationError;
export import NotFoundError = Prisma.NotFoundError;
export import Sql = Prisma.Sql;
export type DynamicClientExtensionThis<A = any, B = any, C = any> = any; export type InternalArgs<A = any, B = any, C = any, D = any> = any;
export type DefaultArgs = any; export type ITXClientDenyList = any; export type GetResult<A = any, B = any> = any; export type Types = any;
export type JsonValue = any; export type JsonObject = any; export type JsonArray = any; export type InputJsonValue = any;
