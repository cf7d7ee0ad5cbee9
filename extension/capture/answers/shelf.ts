/** An answer that the page asked for and received. `body` is the text as received; for JSONP, the call written anew. */
export interface SeenAnswer {
  url: string;
  method: string;
  status: number;
  /** UTC, ISO 8601. */
  at: string;
  body: string;
}

export const limits = { answers: 200, oneBody: 4 * 1024 * 1024, allBodies: 16 * 1024 * 1024 };

/** Keeps the newest answers within bounds of number and size; counts what it had to let go. */
export class AnswerShelf {
  private answers: SeenAnswer[] = [];
  private size = 0;
  dropped = 0;

  keep(answer: SeenAnswer): void {
    if (answer.body.length > limits.oneBody) {
      this.dropped++;
      return;
    }
    this.answers.push(answer);
    this.size += answer.body.length;
    while (this.answers.length > limits.answers || this.size > limits.allBodies) {
      this.size -= this.answers.shift()?.body.length ?? 0;
      this.dropped++;
    }
  }

  all(): readonly SeenAnswer[] {
    return this.answers;
  }
}
