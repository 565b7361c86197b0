/** The compiled kernel in base64. Empty here, so that the reference runs; `npm run build` fills it in `dist`. */
export const BINARY: string = '';
