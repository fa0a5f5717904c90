/** @perfls library next */
export declare function useRouter(): any;
export declare function withRouter(component: any): any;
declare const Router: any;
export default Router;
export type NextRouter = any;
