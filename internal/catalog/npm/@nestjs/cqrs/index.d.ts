/** @perfls library nestjs */
type D = (...target: any[]) => any;

/** @perfls decorator handler message=command method=execute */
export declare function CommandHandler(command: any, options?: any): D;
/** @perfls decorator handler message=query method=execute */
export declare function QueryHandler(query: any, options?: any): D;
/** @perfls decorator handler message=events method=handle */
export declare function EventsHandler(...events: any[]): D;
/** @perfls decorator message */
export declare function Saga(): D;
export interface ICommandHandler<C = any, R = any> {
  /** @perfls entry role=message framework=nestjs */
  execute(command: C): Promise<R>;
}
export interface IQueryHandler<Q = any, R = any> {
  /** @perfls entry role=message framework=nestjs */
  execute(query: Q): Promise<R>;
}
export interface IEventHandler<T = any> {
  /** @perfls entry role=message framework=nestjs */
  handle(event: T): any;
}
export declare class CommandBus<C = any> {
  /** @perfls dispatch message=command */
  execute<T = any, R = any>(command: T, ...rest: any[]): Promise<R>;
  register(handlers?: any): void;
}
export declare class QueryBus<Q = any> {
  /** @perfls dispatch message=query */
  execute<T = any, R = any>(query: T, ...rest: any[]): Promise<R>;
  register(handlers?: any): void;
}
export declare class EventBus<E = any> {
  /** @perfls dispatch message=event */
  publish<T = any>(event: T, ...rest: any[]): any;
  /** @perfls dispatch message=events */
  publishAll<T = any>(events: T[], ...rest: any[]): any;
  subject$: any;
}
export declare class EventPublisher {
  mergeClassContext<T>(type: T): T;
  mergeObjectContext<T>(object: T): T;
}
export declare class AggregateRoot<E = any> {
  autoCommit: boolean;
  publish(event: any): void;
  publishAll(events: any[]): void;
  commit(): void;
  uncommit(): void;
  apply(event: any, ...rest: any[]): void;
  getUncommittedEvents(): any[];
  loadFromHistory(history: any[]): void;
}
export declare class CqrsModule {
  static forRoot(options?: any): any;
}
export declare class Command<T = any> {}
export declare class Query<T = any> {}
export declare class UnhandledExceptionBus {
  [member: string]: any;
}
export interface ICommand {}
export interface IQuery {}
export interface IEvent {}
export interface IQueryResult {}
export type ICommandBus = any;
export type IEventPublisher = any;
export declare function ofType(...types: any[]): any;
