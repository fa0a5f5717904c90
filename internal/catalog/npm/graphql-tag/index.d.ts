/** @perfls library graphql */
export declare function gql(strings: any, ...parts: any[]): any;
export default gql;
