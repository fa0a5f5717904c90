/** @perfls library node:crypto */
import { Duplex, Transform, Writable } from 'stream';

// What stops the process until it has been computed.

/** @perfls blocking cpu rounds=iterations */
export declare function pbkdf2Sync(password: any, salt: any, iterations: number, length: number, digest: string): Buffer;
/** @perfls blocking cpu */
export declare function scryptSync(password: any, salt: any, length: number, options?: any): Buffer;
/** @perfls blocking cpu */
export declare function generateKeyPairSync(type: any, options?: any): { publicKey: any; privateKey: any };
/** @perfls blocking cpu */
export declare function generateKeySync(type: any, options?: any): KeyObject;
/** @perfls blocking cpu */
export declare function generatePrimeSync(size: number, options?: any): any;
/** @perfls blocking cpu */
export declare function checkPrimeSync(candidate: any, options?: any): boolean;
/** @perfls blocking cpu */
export declare function argon2Sync(algorithm: any, parameters: any): Buffer;
export declare function hkdfSync(...args: any[]): ArrayBuffer;
export declare function randomFillSync(buffer: any, ...rest: any[]): any;

/** @perfls callback fn=callback run=once */
export declare function pbkdf2(password: any, salt: any, iterations: any, length: any, digest: any, callback: (err: any, key: Buffer) => void): void;
/** @perfls callback fn=rest run=once */
export declare function scrypt(password: any, salt: any, length: number, ...rest: any[]): void;
/** @perfls callback fn=callback run=once */
export declare function generateKeyPair(type: any, options: any, callback: (err: any, publicKey: any, privateKey: any) => void): void;
/** @perfls callback fn=rest run=once */
export declare function randomBytes(size: number, ...rest: any[]): Buffer;
/** @perfls callback fn=rest run=once */
export declare function randomFill(buffer: any, ...rest: any[]): void;
/** @perfls callback fn=rest run=once */
export declare function randomInt(max: number, ...rest: any[]): number;
/** @perfls callback fn=callback run=once */
export declare function hkdf(digest: any, key: any, salt: any, info: any, length: number, callback: any): void;
export declare function randomUUID(options?: any): string;

export declare function createHash(algorithm: string, options?: any): Hash;
export declare function createHmac(algorithm: string, key: any, options?: any): Hmac;
export declare function hash(algorithm: string, data: any, encoding?: any): any;
export declare function createCipheriv(...args: any[]): Cipher;
export declare function createDecipheriv(...args: any[]): Decipher;
export declare function createCipher(...args: any[]): Cipher;
export declare function createDecipher(...args: any[]): Decipher;
export declare function createSign(algorithm: string, options?: any): Sign;
export declare function createVerify(algorithm: string, options?: any): Verify;
export declare function sign(...args: any[]): Buffer;
export declare function verify(...args: any[]): boolean;
export declare function createPublicKey(key: any): KeyObject;
export declare function createPrivateKey(key: any): KeyObject;
export declare function createSecretKey(key: any, encoding?: any): KeyObject;
export declare function createDiffieHellman(...args: any[]): any;
export declare function createECDH(curve: string): any;
export declare function diffieHellman(options: any): Buffer;
export declare function publicEncrypt(key: any, data: any): Buffer;
export declare function publicDecrypt(key: any, data: any): Buffer;
export declare function privateEncrypt(key: any, data: any): Buffer;
export declare function privateDecrypt(key: any, data: any): Buffer;
export declare function timingSafeEqual(a: any, b: any): boolean;
export declare function getHashes(): string[];
export declare function getCiphers(): string[];
export declare function getCurves(): string[];
export declare function getRandomValues<T>(array: T): T;

export declare class Hash extends Transform {
  update(data: any, encoding?: any): Hash;
  digest(): Buffer;
  digest(encoding: any): string;
  copy(options?: any): Hash;
}
export declare class Hmac extends Transform {
  update(data: any, encoding?: any): Hmac;
  digest(): Buffer;
  digest(encoding: any): string;
}
export declare class Cipheriv extends Transform {
  update(data: any, ...encodings: any[]): any;
  final(encoding?: any): any;
  getAuthTag(): Buffer;
  setAAD(data: any, options?: any): this;
  setAutoPadding(on?: boolean): this;
}
export declare class Decipheriv extends Transform {
  update(data: any, ...encodings: any[]): any;
  final(encoding?: any): any;
  setAuthTag(tag: any, encoding?: any): this;
  setAAD(data: any, options?: any): this;
  setAutoPadding(on?: boolean): this;
}
export declare class Sign extends Writable {
  update(data: any, encoding?: any): this;
  sign(key: any, encoding?: any): any;
}
export declare class Verify extends Writable {
  update(data: any, encoding?: any): this;
  verify(key: any, signature: any, encoding?: any): boolean;
}
export declare class KeyObject {
  type: any;
  export(options?: any): any;
  equals(other: KeyObject): boolean;
  [field: string]: any;
}
export declare class X509Certificate {
  constructor(data: any);
  [field: string]: any;
}
export declare class ECDH {
  [field: string]: any;
}
export declare class DiffieHellman {
  [field: string]: any;
}
export type Cipher = Cipheriv;
export type Decipher = Decipheriv;
export type CipherGCM = Cipheriv;
export type DecipherGCM = Decipheriv;
export declare const webcrypto: any;
export declare const subtle: any;
export declare const constants: any;
export declare namespace webcrypto {
  type CryptoKey = any;
  type SubtleCrypto = any;
  type Crypto = any;
}
export type BinaryLike = any;
export type BinaryToTextEncoding = any;
export type Encoding = any;
export type CipherKey = any;
export type CipherGCMTypes = any;
export type KeyLike = any;
export type KeyType = any;
export type KeyPairKeyObjectResult = any;
export type HashOptions = any;
export type ScryptOptions = any;
export type JsonWebKey = any;
export type UUID = string;
