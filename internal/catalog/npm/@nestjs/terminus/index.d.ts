/** @perfls library nestjs */
export declare function HealthCheck(options?: any): (...target: any[]) => any;
export declare class HealthCheckService {
  /** @perfls callback fn=indicators run=once */
  check(indicators: any): Promise<any>;
}
export declare class HealthIndicator {
  [member: string]: any;
}
export declare class HealthIndicatorService {
  check(key: string): any;
}
export declare class TerminusModule {
  static forRoot(options?: any): any;
}
export declare class HealthCheckError extends Error {
  constructor(message: string, causes: any);
}
export type HealthCheckResult = any;
export type HealthIndicatorResult = any;
export declare class HttpHealthIndicator extends HealthIndicator {}
export declare class TypeOrmHealthIndicator extends HealthIndicator {}
export declare class MongooseHealthIndicator extends HealthIndicator {}
export declare class SequelizeHealthIndicator extends HealthIndicator {}
export declare class PrismaHealthIndicator extends HealthIndicator {}
export declare class MemoryHealthIndicator extends HealthIndicator {}
export declare class DiskHealthIndicator extends HealthIndicator {}
export declare class MicroserviceHealthIndicator extends HealthIndicator {}
export declare class MikroOrmHealthIndicator extends HealthIndicator {}
export declare class GRPCHealthIndicator extends HealthIndicator {}
