/** @perfls library next */
export declare const Html: any, Head: any, Main: any, NextScript: any;
declare const Document: any;
export default Document;
export type DocumentContext = any;
export type DocumentProps = any;
export type DocumentInitialProps = any;
