/** @perfls library hono */
/** @perfls callback fn=handler run=once */
export declare function stream(c: any, handler: (stream: StreamingApi) => Promise<void>, onError?: any): Response;
/** @perfls callback fn=handler run=once */
export declare function streamText(c: any, handler: (stream: StreamingApi) => Promise<void>, onError?: any): Response;
/** @perfls callback fn=handler run=once */
export declare function streamSSE(c: any, handler: (stream: SSEStreamingApi) => Promise<void>, onError?: any): Response;
export interface StreamingApi {
  write(data: any): Promise<any>;
  writeln(data: string): Promise<any>;
  /** @perfls sleep */
  sleep(ms: number): Promise<any>;
  close(): Promise<void>;
  pipe(body: any): Promise<void>;
  onAbort(listener: () => any): void;
  abort(): void;
  aborted: boolean;
  closed: boolean;
}
export interface SSEStreamingApi extends StreamingApi {
  writeSSE(message: any): Promise<void>;
}
