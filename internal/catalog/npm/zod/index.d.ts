/** @perfls library zod */
export * from 'zod/schema';
import * as z from 'zod/schema';
export { z };
export default z;
