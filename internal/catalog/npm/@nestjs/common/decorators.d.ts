/** @perfls library nestjs */
type D = (...target: any[]) => any;

/** @perfls decorator group path=prefix */
export declare function Controller(prefix?: any): D;
/** @perfls decorator provider */
export declare function Injectable(options?: any): D;
/** @perfls decorator module providers=metadata.providers imports=metadata.imports controllers=metadata.controllers */
export declare function Module(metadata: any): D;
export declare function Global(): D;
export declare function Catch(...types: any[]): D;
/** @perfls decorator inject token=token */
export declare function Inject(token?: any): D;
export declare function Optional(): D;

/** @perfls decorator request GET path=path */
export declare function Get(path?: any): D;
/** @perfls decorator request POST path=path */
export declare function Post(path?: any): D;
/** @perfls decorator request PUT path=path */
export declare function Put(path?: any): D;
/** @perfls decorator request PATCH path=path */
export declare function Patch(path?: any): D;
/** @perfls decorator request DELETE path=path */
export declare function Delete(path?: any): D;
/** @perfls decorator request OPTIONS path=path */
export declare function Options(path?: any): D;
/** @perfls decorator request HEAD path=path */
export declare function Head(path?: any): D;
/** @perfls decorator request ANY path=path */
export declare function All(path?: any): D;
/** @perfls decorator request GET path=path */
export declare function Sse(path?: any): D;
/** @perfls decorator request ANY path=path */
export declare function Search(path?: any): D;
export declare function RequestMapping(metadata?: any): D;

// Parameters that carry a request.

/** @perfls decorator input body */
export declare function Body(...args: any[]): D;
/** @perfls decorator input query */
export declare function Query(...args: any[]): D;
/** @perfls decorator input params */
export declare function Param(...args: any[]): D;
/** @perfls decorator input headers */
export declare function Headers(...args: any[]): D;
/** @perfls decorator input request */
export declare function Req(): D;
/** @perfls decorator input request */
export declare function Request(): D;
/** @perfls decorator input body */
export declare function RawBody(...args: any[]): D;
/** @perfls decorator input body */
export declare function UploadedFile(...args: any[]): D;
/** @perfls decorator input body */
export declare function UploadedFiles(...args: any[]): D;
export declare function Res(options?: any): D;
export declare function Response(options?: any): D;
export declare function Next(): D;
export declare function Ip(): D;
export declare function Session(): D;
export declare function HostParam(...args: any[]): D;
/** @perfls callback fn=factory run=store */
export declare function createParamDecorator<T = any, I = any, O = any>(factory: (data: T, context: import('@nestjs/common').ExecutionContext) => any, enhancers?: any): (...args: any[]) => D;

/** @perfls decorator use handler=guards */
export declare function UseGuards(...guards: any[]): D;
/** @perfls decorator use handler=interceptors */
export declare function UseInterceptors(...interceptors: any[]): D;
/** @perfls decorator use handler=pipes */
export declare function UsePipes(...pipes: any[]): D;
/** @perfls decorator use handler=filters */
export declare function UseFilters(...filters: any[]): D;
export declare function applyDecorators(...decorators: any[]): D;
export declare function SetMetadata<K = any, V = any>(key: K, value: V): D;
export declare function HttpCode(status: number): D;
export declare function Header(name: string, value: any): D;
export declare function Redirect(url?: string, status?: number): D;
export declare function Render(view: string): D;
export declare function Version(version: any): D;
export declare function Bind(...decorators: any[]): D;
export declare function Dependencies(...args: any[]): D;
export declare function SerializeOptions(options: any): D;
export declare function mixin<T>(type: T): any;
/** @perfls decorator cache */
export declare function CacheKey(key: any): D;
/** @perfls decorator cache */
export declare function CacheTTL(ttl: any): D;
export declare const CACHE_MANAGER: any;
export declare const CacheModule: any;
export declare const CacheInterceptor: any;
