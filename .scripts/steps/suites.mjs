import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { program, shipped, testBuild } from './build.mjs';
import { command, run, top } from './run.mjs';

const results = join(top, 'TestResults');
const report = (name) => join(results, name);

/** The program compiles its loops at once and well, for large pages. The tests start it hundreds of times for small ones, where half of all the time went into that. */
const quicker = { DOTNET_TC_QuickJitForLoops: '1' };

/** A program that lives for one test compiles nothing a second time, better, unless it has had nothing new to compile for so long. */
const shortLived = { ...quicker, DOTNET_TC_CallCountingDelayMs: '5000' };

/** One per runner: how to run it, and how to read its own report. */
export const suites = {
  extension: {
    title: 'Extension (Vitest)',
    run: () => run(process.execPath, [command('vitest'), 'run', '--root', 'extension', '--reporter=default', '--reporter=json', `--outputFile.json=${report('extension.json')}`], { env: { EXTENSION_SHIPPED: shipped, EXTENSION_TEST: testBuild } }),
    read() {
      const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(report('extension.json'), 'utf8'));
      return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
    },
  },
  api: {
    title: 'Program (xunit)',
    run: () => run('dotnet', ['test', join('tests', 'Api.Tests'), '-c', 'Release', '--no-build', '--nologo', '--logger', 'console;verbosity=normal', '--logger', 'trx;LogFileName=api.trx', '--results-directory', results, '-v', 'q'], { env: quicker }),
    read() {
      const counters = /<Counters ([^>]*)>/.exec(readFileSync(report('api.trx'), 'utf8'))?.[1] ?? '';
      const count = (name) => Number(new RegExp(`\\b${name}="(\\d+)"`).exec(counters)?.[1] ?? 0);
      return { passed: count('passed'), failed: count('failed') + count('error') + count('timeout') + count('aborted'), skipped: count('total') - count('executed') };
    },
  },
  browser: {
    title: 'Both in a browser (Playwright)',
    run: (browser, firefox) => run(process.execPath, [command('@playwright/test', 'playwright'), 'test', '--config', join('tests', 'Browser.Tests', 'playwright.config.ts')], {
      env: { ...shortLived, ...stage(browser), ...(firefox && { FIREFOX_PATH: firefox }), PLAYWRIGHT_JSON_OUTPUT_NAME: report('browser.json') },
    }),
    read() {
      const { expected, unexpected, flaky, skipped } = JSON.parse(readFileSync(report('browser.json'), 'utf8')).stats;
      return { passed: expected, failed: unexpected + flaky, skipped };
    },
  },
};

/** What the browser tests and the demo must be told. */
export const stage = (browser) => ({ CHROMIUM_PATH: browser, DISPUTEHELPER_PROGRAM: program, EXTENSION_SHIPPED: shipped, EXTENSION_TEST: testBuild });

/** Runs a suite and reads what it did. A runner that died without a report has failed. */
export async function runSuite(suite, browser, firefox) {
  console.log(`\n── ${suite.title}`);
  mkdirSync(results, { recursive: true });
  const code = await suite.run(browser, firefox);
  try {
    return { code, ...suite.read() };
  } catch {
    return { code: code || 1, passed: 0, failed: 0, skipped: 0 };
  }
}

/** Old reports must not be taken for new ones. */
export const forget = () => rmSync(results, { recursive: true, force: true });
