/** @perfls library nestjs */
/** @perfls decorator message pattern=event */
export declare function OnEvent(event: any, options?: any): (...target: any[]) => any;
export declare class EventEmitterModule {
  static forRoot(options?: any): any;
}
export declare class EventEmitter2 {
  constructor(options?: any);
  emit(event: any, ...values: any[]): boolean;
  emitAsync(event: any, ...values: any[]): Promise<any[]>;
  /** @perfls callback fn=listener run=store */
  on(event: any, listener: (...args: any[]) => any, options?: any): this;
  /** @perfls callback fn=listener run=store */
  once(event: any, listener: (...args: any[]) => any, options?: any): this;
  off(event: any, listener: any): this;
  removeAllListeners(event?: any): this;
  [member: string]: any;
}
export declare class EventEmitterReadinessWatcher {
  waitUntilReady(): Promise<void>;
}
