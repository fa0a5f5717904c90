/** @perfls library aws-sdk */
export declare class EC2Client {
  constructor(config?: any);
  config: any;
  middlewareStack: any;
  /** @perfls remote */
  send(command: any, ...rest: any[]): Promise<any>;
  /** @perfls harmless */
  destroy(): void;
}
/** @perfls methods remote */
export declare class EC2 extends EC2Client {
  [operation: string]: any;
}
