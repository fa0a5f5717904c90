/** @perfls library aws-sdk */
export declare class Route53Client {
  constructor(config?: any);
  config: any;
  middlewareStack: any;
  /** @perfls remote */
  send(command: any, ...rest: any[]): Promise<any>;
  /** @perfls harmless */
  destroy(): void;
}
/** @perfls methods remote */
export declare class Route53 extends Route53Client {
  [operation: string]: any;
}
