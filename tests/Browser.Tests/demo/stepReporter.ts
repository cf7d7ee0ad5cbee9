import type { Reporter, TestCase, TestResult, TestStep } from '@playwright/test/reporter';

/** Says each step as it ends, and at the end what failed. The act prints the summary itself. */
export default class StepReporter implements Reporter {
  onStepEnd(_test: TestCase, _result: TestResult, step: TestStep): void {
    if (step.category === 'test.step') console.log(`${step.error ? '✘' : '✓'} ${step.title} (${(step.duration / 1000).toFixed(1)} s)`);
  }

  onTestEnd(_test: TestCase, result: TestResult): void {
    for (const { message, stack } of result.errors) console.error(`\n${stack ?? message ?? 'The demo failed.'}`);
    console.log(`\n${result.status === 'passed' ? 'The whole chain works' : 'The demo failed'} (${(result.duration / 1000).toFixed(1)} s).`);
  }

  onStdOut(text: string | Buffer): void {
    process.stdout.write(text);
  }

  printsToStdio(): boolean {
    return true;
  }
}
