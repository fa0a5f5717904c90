/** @perfls library aws-sdk */
export declare class ComprehendClient {
  constructor(config?: any);
  config: any;
  middlewareStack: any;
  /** @perfls remote */
  send(command: any, ...rest: any[]): Promise<any>;
  /** @perfls harmless */
  destroy(): void;
}
/** @perfls methods remote */
export declare class Comprehend extends ComprehendClient {
  [operation: string]: any;
}
