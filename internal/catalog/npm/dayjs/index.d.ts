/** @perfls library dayjs */
declare function dayjs(...args: any[]): any;
declare namespace dayjs {
  export function extend(plugin: any, options?: any): any;
  export function locale(...args: any[]): any;
  export function isDayjs(value: any): boolean;
  export function unix(time: number): any;
  export function utc(...args: any[]): any;
  export function duration(...args: any[]): any;
  export const tz: any;
  export type Dayjs = any;
  export type ConfigType = any;
  export type ManipulateType = any;
  export type OpUnitType = any;
  export type UnitType = any;
  export type QUnitType = any;
  export type PluginFunc = any;
  export type OptionType = any;
}
export = dayjs;
