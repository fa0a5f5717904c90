/** @perfls library graphql */
export declare class PubSubEngine {
  publish(trigger: string, payload: any): Promise<void>;
  /** @perfls callback fn=listener run=store */
  subscribe(trigger: string, listener: any, options?: any): Promise<number>;
  unsubscribe(id: number): void;
  asyncIterator<T = any>(triggers: any): any;
  asyncIterableIterator<T = any>(triggers: any): any;
}
export declare class PubSub extends PubSubEngine {
  constructor(options?: any);
}
export declare function withFilter(iterator: any, filter: any): any;
