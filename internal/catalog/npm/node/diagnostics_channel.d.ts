/** @perfls library node:diagnostics_channel */
export declare function channel(name: any): Channel;
export declare function hasSubscribers(name: any): boolean;
/** @perfls callback fn=listener run=store */
export declare function subscribe(name: any, listener: any): void;
export declare function unsubscribe(name: any, listener: any): boolean;
export declare function tracingChannel(name: any): any;
export declare class Channel {
  name: any;
  hasSubscribers: boolean;
  publish(message: any): void;
  /** @perfls callback fn=listener run=store */
  subscribe(listener: any): void;
  unsubscribe(listener: any): void;
}
