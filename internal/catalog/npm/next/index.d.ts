/** @perfls library next */
import * as http from 'http';

/** @perfls request */
export interface NextApiRequest extends http.IncomingMessage {
  query: Partial<{ [name: string]: string | string[] }>;
  cookies: Partial<{ [name: string]: string }>;
  body: any;
  env: any;
  preview?: boolean;
  draftMode?: boolean;
  previewData?: any;
}
export interface NextApiResponse<T = any> extends http.ServerResponse {
  status(code: number): NextApiResponse<T>;
  json(body: T): void;
  send(body: T): void;
  redirect(...args: any[]): NextApiResponse<T>;
  setPreviewData(data: any, options?: any): NextApiResponse<T>;
  clearPreviewData(options?: any): NextApiResponse<T>;
  setDraftMode(options?: any): NextApiResponse<T>;
  revalidate(path: string, options?: any): Promise<void>;
}
/** @perfls entry framework=next */
export type NextApiHandler<T = any> = (req: NextApiRequest, res: NextApiResponse<T>) => any;
/** @perfls request */
export interface GetServerSidePropsContext<Q = any, D = any> {
  req: http.IncomingMessage & { cookies: any };
  res: http.ServerResponse;
  params?: any;
  query: any;
  resolvedUrl: string;
  locale?: string;
  locales?: string[];
  defaultLocale?: string;
  preview?: boolean;
  previewData?: any;
}
export interface GetStaticPropsContext<Q = any, D = any> {
  params?: any;
  locale?: string;
  locales?: string[];
  preview?: boolean;
  previewData?: any;
}
/** @perfls entry framework=next */
export type GetServerSideProps<P = any, Q = any, D = any> = (context: GetServerSidePropsContext<Q, D>) => Promise<any>;
/** @perfls entry role=startup framework=next */
export type GetStaticProps<P = any, Q = any, D = any> = (context: GetStaticPropsContext<Q, D>) => any;
/** @perfls entry role=startup framework=next */
export type GetStaticPaths<Q = any> = (context: any) => any;
/** @perfls request */
export interface NextPageContext {
  req?: http.IncomingMessage;
  res?: http.ServerResponse;
  pathname: string;
  query: any;
  asPath?: string;
  err?: any;
  AppTree: any;
}
export type NextPage<P = any, I = P> = any;
export type NextConfig = any;
export type Metadata = any;
export type Viewport = any;
export type ResolvingMetadata = any;
export type ResolvedMetadata = any;
export type MetadataRoute = any;
export declare namespace MetadataRoute {
  type Sitemap = any;
  type Robots = any;
  type Manifest = any;
}
export type PageConfig = any;
export type Redirect = any;
export type PreviewData = any;
export type GetServerSidePropsResult<P = any> = any;
export type GetStaticPropsResult<P = any> = any;
export type GetStaticPathsContext = any;
export type GetStaticPathsResult<Q = any> = any;
export type InferGetServerSidePropsType<T> = any;
export type InferGetStaticPropsType<T> = any;
export type Route<T = any> = any;
export type SSRConfig = any;

export interface NextServer {
  getRequestHandler(): (req: any, res: any, url?: any) => Promise<void>;
  getUpgradeHandler(): any;
  prepare(): Promise<void>;
  render(...args: any[]): Promise<void>;
  close(): Promise<void>;
  [member: string]: any;
}
declare function next(options?: any): NextServer;
export default next;
