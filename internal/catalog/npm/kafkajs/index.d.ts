/** @perfls library kafkajs */
export declare class Kafka {
  /** @perfls client queue */
  constructor(config: any);
  producer(config?: any): Producer;
  consumer(config?: any): Consumer;
  admin(config?: any): Admin;
  logger(): any;
}
export interface Producer {
  connect(): Promise<void>;
  disconnect(): Promise<void>;
  /** @perfls remote */
  send(record: any): Promise<any>;
  /** @perfls remote */
  sendBatch(batch: any): Promise<any>;
  transaction(): Promise<Transaction>;
  /** @perfls callback fn=listener run=store */
  on(event: any, listener: any): any;
  events: any;
  isIdempotent(): boolean;
  logger(): any;
}
export interface Transaction extends Producer {
  commit(): Promise<void>;
  abort(): Promise<void>;
  sendOffsets(offsets: any): Promise<void>;
}
export interface Consumer {
  connect(): Promise<void>;
  disconnect(): Promise<void>;
  subscribe(topics: any): Promise<void>;
  /** @perfls handle role=message handler=config.eachMessage,config.eachBatch framework=kafkajs */
  run(config?: { eachMessage?: (payload: EachMessagePayload) => any; eachBatch?: (payload: EachBatchPayload) => any; [option: string]: any }): Promise<void>;
  stop(): Promise<void>;
  commitOffsets(offsets: any): Promise<void>;
  seek(offset: any): void;
  pause(topics: any): void;
  resume(topics: any): void;
  paused(): any;
  describeGroup(): Promise<any>;
  /** @perfls callback fn=listener run=store */
  on(event: any, listener: any): any;
  events: any;
  logger(): any;
}
export interface Admin {
  connect(): Promise<void>;
  disconnect(): Promise<void>;
  [operation: string]: (...args: any[]) => any;
}
export interface EachMessagePayload {
  topic: string;
  partition: number;
  message: KafkaMessage;
  heartbeat(): Promise<void>;
  pause(): any;
}
export interface EachBatchPayload {
  batch: Batch;
  heartbeat(): Promise<void>;
  resolveOffset(offset: string): void;
  commitOffsetsIfNecessary(offsets?: any): Promise<void>;
  isRunning(): boolean;
  isStale(): boolean;
  pause(): any;
  uncommittedOffsets(): any;
}
export interface Batch {
  topic: string;
  partition: number;
  messages: KafkaMessage[];
  [member: string]: any;
}
export interface KafkaMessage {
  key: Buffer | null;
  value: Buffer | null;
  headers?: any;
  offset: string;
  timestamp: string;
  [field: string]: any;
}
export declare const logLevel: any, CompressionTypes: any, Partitioners: any, CompressionCodecs: any, AssignerProtocol: any;
export type logLevel = any;
export type KafkaConfig = any;
export type ProducerConfig = any;
export type ConsumerConfig = any;
export type ProducerRecord = any;
export type ProducerBatch = any;
export type RecordMetadata = any;
export type Message = any;
export type IHeaders = any;
export type ConsumerSubscribeTopics = any;
export type ConsumerSubscribeTopic = any;
export type ConsumerRunConfig = any;
export type TopicMessages = any;
export type EachMessageHandler = any;
export type EachBatchHandler = any;
export type SASLOptions = any;
export type ITopicConfig = any;
export type TopicPartitionOffset = any;
export type LogEntry = any;
export declare class KafkaJSError extends Error {}
