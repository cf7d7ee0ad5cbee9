/** The time, for countdowns: it goes on by itself while a component shows it. */
export class Clock {
  now = $state(Date.now());

  constructor() {
    $effect(() => {
      const ticking = setInterval(() => (this.now = Date.now()), 15_000);
      return () => clearInterval(ticking);
    });
  }
}
