const seconds = [30, 60, 120, 300, 600];

/** No capture waits longer than this, whatever the clock said when it began to wait. */
export const longest = 600_000;

/** How long to wait after the given number of failed tries. Never longer than ten minutes: the program may be started any time. */
export const backOff = (attempts: number): number => (seconds[attempts] === undefined ? longest : seconds[attempts] * 1000);
