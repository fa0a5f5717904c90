/** @perfls library nestjs */
import { INestApplication } from '@nestjs/common';

export interface NestFastifyApplication extends INestApplication {
  register(plugin: any, options?: any): Promise<any>;
  inject(options?: any): any;
  setViewEngine(options: any): this;
}
export declare class FastifyAdapter {
  constructor(options?: any);
  [member: string]: any;
}
