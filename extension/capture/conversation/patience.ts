/** Milliseconds: quiet with which a page shows that nothing more comes, and the longest that anything is waited for. */
export const patience = { quiet: 400, blind: 1_200, render: 1_500, longest: 10_000, all: 15 * 60_000 };
export const limits = { rows: 20_000, characters: 24 * 1024 * 1024 };
