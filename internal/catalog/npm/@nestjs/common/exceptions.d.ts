/** @perfls library nestjs */
export declare class HttpException extends Error {
  constructor(response?: any, status?: any, options?: any);
  getResponse(): any;
  getStatus(): number;
  initMessage(): void;
}
export declare class IntrinsicException extends Error {}
export declare class BadRequestException extends HttpException {}
export declare class UnauthorizedException extends HttpException {}
export declare class NotFoundException extends HttpException {}
export declare class ForbiddenException extends HttpException {}
export declare class NotAcceptableException extends HttpException {}
export declare class RequestTimeoutException extends HttpException {}
export declare class ConflictException extends HttpException {}
export declare class GoneException extends HttpException {}
export declare class HttpVersionNotSupportedException extends HttpException {}
export declare class PayloadTooLargeException extends HttpException {}
export declare class UnsupportedMediaTypeException extends HttpException {}
export declare class UnprocessableEntityException extends HttpException {}
export declare class InternalServerErrorException extends HttpException {}
export declare class NotImplementedException extends HttpException {}
export declare class ImATeapotException extends HttpException {}
export declare class MethodNotAllowedException extends HttpException {}
export declare class BadGatewayException extends HttpException {}
export declare class ServiceUnavailableException extends HttpException {}
export declare class GatewayTimeoutException extends HttpException {}
export declare class PreconditionFailedException extends HttpException {}
export declare class MisdirectedException extends HttpException {}
