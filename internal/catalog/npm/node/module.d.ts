/** @perfls library node:module */
declare class Module {
  constructor(id: string, parent?: any);
  [member: string]: any;
  static createRequire(path: any): NodeJS.Require;
  static builtinModules: string[];
  static isBuiltin(name: string): boolean;
  static register(...args: any[]): void;
}
declare namespace Module {
  export {};
}
export = Module;
