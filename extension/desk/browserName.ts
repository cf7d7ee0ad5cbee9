const browsers: [RegExp, string][] = [
  [/\bEdg\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bFirefox\//, 'Firefox'],
  [/\bChrome\//, 'Chrome'],
];

const systems: [RegExp, string][] = [
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/CrOS/, 'ChromeOS'],
  [/Linux/, 'Linux'],
];

/** How this browser is called in the program's list of paired browsers: "Chrome on Linux". */
export function browserName(userAgent = navigator.userAgent): string {
  const find = (names: [RegExp, string][], otherwise: string): string => names.find(([pattern]) => pattern.test(userAgent))?.[1] ?? otherwise;
  return `${find(browsers, 'Browser')} on ${find(systems, 'this computer')}`;
}
