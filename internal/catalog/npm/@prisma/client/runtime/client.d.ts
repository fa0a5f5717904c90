/** @perfls library prisma */
export * from "./library";
