/** @perfls library node:events */
import Self = EventEmitter;

declare class EventEmitter {
  constructor(options?: any);
  /** @perfls callback fn=listener run=store */
  on(event: any, listener: (...args: any[]) => any): this;
  /** @perfls callback fn=listener run=store */
  once(event: any, listener: (...args: any[]) => any): this;
  /** @perfls callback fn=listener run=store */
  addListener(event: any, listener: (...args: any[]) => any): this;
  /** @perfls callback fn=listener run=store */
  prependListener(event: any, listener: (...args: any[]) => any): this;
  /** @perfls callback fn=listener run=store */
  prependOnceListener(event: any, listener: (...args: any[]) => any): this;
  off(event: any, listener: (...args: any[]) => any): this;
  removeListener(event: any, listener: (...args: any[]) => any): this;
  removeAllListeners(event?: any): this;
  emit(event: any, ...args: any[]): boolean;
  setMaxListeners(n: number): this;
  getMaxListeners(): number;
  listenerCount(event: any, listener?: any): number;
  listeners(event: any): any[];
  rawListeners(event: any): any[];
  eventNames(): any[];
  static once(emitter: any, event: any, options?: any): Promise<any[]>;
  static on(emitter: any, event: any, options?: any): AsyncIterableIterator<any[]>;
  static listenerCount(emitter: any, event: any): number;
  static setMaxListeners(n?: number, ...targets: any[]): void;
  static getEventListeners(emitter: any, event: any): any[];
  static defaultMaxListeners: number;
  static captureRejections: boolean;
}

declare namespace EventEmitter {
  export { Self as EventEmitter };
  export class EventEmitterAsyncResource extends EventEmitter {}
  export type EventMap<T> = any;
  export type EventEmitterOptions = any;
  export type EventEmitterEventMap = any;
  export type StaticEventEmitterOptions = any;
  export type StaticEventEmitterIteratorOptions = any;
  export type Abortable = any;
}

export = EventEmitter;
