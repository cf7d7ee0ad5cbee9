/** Where the program may listen: the first free one of the three. The manifest's CSP allows exactly these. */
export const api = { host: '127.0.0.1', ports: [23719, 23720, 23721] } as const;
