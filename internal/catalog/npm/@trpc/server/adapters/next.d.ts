/** @perfls library trpc */
/** @perfls callback fn=options.createContext run=store */
export declare function createNextApiHandler(options: any): (req: any, res: any) => Promise<void>;
export type CreateNextContextOptions = { req: import('next').NextApiRequest; res: import('next').NextApiResponse; info: any };
