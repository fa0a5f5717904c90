/** @perfls library nestjs */
export declare class WsAdapter {
  constructor(app?: any);
  [member: string]: any;
}
