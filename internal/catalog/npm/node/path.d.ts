/** @perfls library node:path */
declare namespace path {
  export function join(...parts: string[]): string;
  export function resolve(...parts: string[]): string;
  export function normalize(p: string): string;
  export function isAbsolute(p: string): boolean;
  export function relative(from: string, to: string): string;
  export function dirname(p: string): string;
  export function basename(p: string, suffix?: string): string;
  export function extname(p: string): string;
  export function parse(p: string): ParsedPath;
  export function format(p: any): string;
  export function toNamespacedPath(p: string): string;
  export function matchesGlob(p: string, pattern: string): boolean;
  export const sep: string;
  export const delimiter: string;
  export const posix: PlatformPath;
  export const win32: PlatformPath;
  export interface ParsedPath {
    root: string;
    dir: string;
    base: string;
    ext: string;
    name: string;
  }
  export type FormatInputPathObject = any;
  export interface PlatformPath {
    join(...parts: string[]): string;
    resolve(...parts: string[]): string;
    normalize(p: string): string;
    isAbsolute(p: string): boolean;
    relative(from: string, to: string): string;
    dirname(p: string): string;
    basename(p: string, suffix?: string): string;
    extname(p: string): string;
    parse(p: string): ParsedPath;
    format(p: any): string;
    sep: string;
    delimiter: string;
  }
}
export = path;
