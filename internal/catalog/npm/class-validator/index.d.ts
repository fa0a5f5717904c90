/** @perfls library class-validator */
type D = (...target: any[]) => any;

export declare function Allow(...args: any[]): D;
export declare function IsDefined(...args: any[]): D;
export declare function IsOptional(...args: any[]): D;
export declare function Equals(...args: any[]): D;
export declare function NotEquals(...args: any[]): D;
export declare function IsEmpty(...args: any[]): D;
export declare function IsNotEmpty(...args: any[]): D;
export declare function IsIn(...args: any[]): D;
export declare function IsNotIn(...args: any[]): D;
export declare function IsBoolean(...args: any[]): D;
export declare function IsDate(...args: any[]): D;
export declare function IsString(...args: any[]): D;
export declare function IsNumber(...args: any[]): D;
export declare function IsInt(...args: any[]): D;
export declare function IsArray(...args: any[]): D;
export declare function IsEnum(...args: any[]): D;
export declare function IsDivisibleBy(...args: any[]): D;
export declare function IsPositive(...args: any[]): D;
export declare function IsNegative(...args: any[]): D;
export declare function Min(...args: any[]): D;
export declare function Max(...args: any[]): D;
export declare function MinDate(...args: any[]): D;
export declare function MaxDate(...args: any[]): D;
export declare function IsBooleanString(...args: any[]): D;
export declare function IsDateString(...args: any[]): D;
export declare function IsNumberString(...args: any[]): D;
export declare function Contains(...args: any[]): D;
export declare function NotContains(...args: any[]): D;
export declare function IsAlpha(...args: any[]): D;
export declare function IsAlphanumeric(...args: any[]): D;
export declare function IsDecimal(...args: any[]): D;
export declare function IsAscii(...args: any[]): D;
export declare function IsBase32(...args: any[]): D;
export declare function IsBase58(...args: any[]): D;
export declare function IsBase64(...args: any[]): D;
export declare function IsIBAN(...args: any[]): D;
export declare function IsBIC(...args: any[]): D;
export declare function IsByteLength(...args: any[]): D;
export declare function IsCreditCard(...args: any[]): D;
export declare function IsCurrency(...args: any[]): D;
export declare function IsISO4217CurrencyCode(...args: any[]): D;
export declare function IsEthereumAddress(...args: any[]): D;
export declare function IsBtcAddress(...args: any[]): D;
export declare function IsDataURI(...args: any[]): D;
export declare function IsEmail(...args: any[]): D;
export declare function IsFQDN(...args: any[]): D;
export declare function IsFullWidth(...args: any[]): D;
export declare function IsHalfWidth(...args: any[]): D;
export declare function IsHash(...args: any[]): D;
export declare function IsHexColor(...args: any[]): D;
export declare function IsHexadecimal(...args: any[]): D;
export declare function IsMACAddress(...args: any[]): D;
export declare function IsIP(...args: any[]): D;
export declare function IsPort(...args: any[]): D;
export declare function IsISBN(...args: any[]): D;
export declare function IsISIN(...args: any[]): D;
export declare function IsISO8601(...args: any[]): D;
export declare function IsISO31661Alpha2(...args: any[]): D;
export declare function IsISO31661Alpha3(...args: any[]): D;
export declare function IsJSON(...args: any[]): D;
export declare function IsJWT(...args: any[]): D;
export declare function IsObject(...args: any[]): D;
export declare function IsNotEmptyObject(...args: any[]): D;
export declare function IsLowercase(...args: any[]): D;
export declare function IsUppercase(...args: any[]): D;
export declare function IsLatLong(...args: any[]): D;
export declare function IsLatitude(...args: any[]): D;
export declare function IsLongitude(...args: any[]): D;
export declare function IsLocale(...args: any[]): D;
export declare function IsMobilePhone(...args: any[]): D;
export declare function IsPhoneNumber(...args: any[]): D;
export declare function IsMongoId(...args: any[]): D;
export declare function IsMultibyte(...args: any[]): D;
export declare function IsMilitaryTime(...args: any[]): D;
export declare function IsTimeZone(...args: any[]): D;
export declare function IsRFC3339(...args: any[]): D;
export declare function IsSemVer(...args: any[]): D;
export declare function IsUrl(...args: any[]): D;
export declare function IsUUID(...args: any[]): D;
export declare function IsFirebasePushId(...args: any[]): D;
export declare function IsPassportNumber(...args: any[]): D;
export declare function IsPostalCode(...args: any[]): D;
export declare function IsStrongPassword(...args: any[]): D;
export declare function IsMimeType(...args: any[]): D;
export declare function IsMagnetURI(...args: any[]): D;
export declare function IsTaxId(...args: any[]): D;
export declare function Length(...args: any[]): D;
export declare function MinLength(...args: any[]): D;
export declare function MaxLength(...args: any[]): D;
export declare function Matches(...args: any[]): D;
export declare function ArrayContains(...args: any[]): D;
export declare function ArrayNotContains(...args: any[]): D;
export declare function ArrayNotEmpty(...args: any[]): D;
export declare function ArrayMinSize(...args: any[]): D;
export declare function ArrayMaxSize(...args: any[]): D;
export declare function ArrayUnique(...args: any[]): D;
export declare function IsInstance(...args: any[]): D;
export declare function ValidateIf(...args: any[]): D;
export declare function ValidateNested(...args: any[]): D;
export declare function ValidatePromise(...args: any[]): D;
export declare function Validate(...args: any[]): D;
export declare function ValidateBy(...args: any[]): D;
export declare function ValidatorConstraint(...args: any[]): D;

/** @perfls validator */
export declare function validate(object: any, ...rest: any[]): Promise<ValidationError[]>;
/** @perfls validator */
export declare function validateOrReject(object: any, ...rest: any[]): Promise<void>;
/** @perfls validator */
export declare function validateSync(object: any, ...rest: any[]): ValidationError[];
export declare function registerDecorator(options: any): void;
export declare function buildMessage(make: any, options?: any): any;
export declare function useContainer(container: any, options?: any): void;
export declare function isEmail(value: any, options?: any): boolean;
export declare function isUUID(value: any, version?: any): boolean;
export declare function isURL(value: any, options?: any): boolean;
export declare function isString(value: any): value is string;
export declare function isNumber(value: any, options?: any): value is number;
export declare function isInt(value: any): value is number;
export declare function isArray(value: any): value is any[];
export declare function isObject(value: any): value is object;
export declare function isDefined(value: any): boolean;
export declare function isEmpty(value: any): boolean;
export declare function isNotEmpty(value: any): boolean;
export declare function isBoolean(value: any): value is boolean;
export declare function isDate(value: any): value is Date;
export declare function isDateString(value: any): boolean;
export declare function isEnum(value: any, entity: any): boolean;
export declare function isIn(value: any, values: any): boolean;
export declare function isJSON(value: any): boolean;
export declare function isMongoId(value: any): boolean;
export declare function isPhoneNumber(value: any, region?: any): boolean;
export declare function isISO8601(value: any, options?: any): boolean;
export declare function isNumberString(value: any, options?: any): boolean;
export declare class ValidationError {
  target?: any;
  property: string;
  value?: any;
  constraints?: any;
  children?: ValidationError[];
  contexts?: any;
  toString(...args: any[]): string;
}
export declare class Validator {
  /** @perfls validator */
  validate(object: any, ...rest: any[]): Promise<ValidationError[]>;
  /** @perfls validator */
  validateSync(object: any, ...rest: any[]): ValidationError[];
}
export interface ValidatorConstraintInterface {
  /** @perfls entry framework=class-validator */
  validate(value: any, args?: ValidationArguments): any;
  defaultMessage?(args?: ValidationArguments): string;
}
export interface ValidationArguments {
  value: any;
  constraints: any[];
  targetName: string;
  object: any;
  property: string;
}
export type ValidationOptions = any;
export type ValidatorOptions = any;
