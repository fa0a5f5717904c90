/** @perfls library nestjs */
export declare class ServeStaticModule {
  static forRoot(...options: any[]): any;
  static forRootAsync(options: any): any;
}
