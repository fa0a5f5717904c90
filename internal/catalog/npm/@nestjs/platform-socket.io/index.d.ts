/** @perfls library nestjs */
export declare class IoAdapter {
  constructor(app?: any);
  createIOServer(port: number, options?: any): any;
  [member: string]: any;
}
