const seconds = [30, 60, 120, 300, 600];

/** How long to wait after the given number of failed tries. Never longer than ten minutes: the program may be started any time. */
export const backOff = (attempts: number): number => (seconds[attempts] ?? 600) * 1000;
