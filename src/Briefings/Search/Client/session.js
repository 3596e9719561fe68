// One reader's search: answers at once when the files are there, and else fetches them when the reader pauses.
import { answer } from "./answer.js";
import { Files } from "./files.js";

const pause = 50;
const settled = 300;

export class Session {
  files = null;
  #opening = null;
  #turn = 0;
  #timers = [];

  // How to answer, what to do with an answer, when the reader pauses, and when files cannot be read.
  constructor({ ask = (files, typed) => answer(files, typed), show, settle, fail }) {
    Object.assign(this, { ask, show, settle, fail });
  }

  // Fetches the index ahead of the first question; a failure shows with the question.
  open() {
    this.#opening ??= Files.open().then(
      (files) => (this.files = files),
      (error) => {
        this.#opening = null;
        throw error;
      },
    );
    return this.#opening;
  }

  run(typed, isHurried = false) {
    const turn = ++this.#turn;
    this.#timers.forEach(clearTimeout);
    const found = this.files && this.#answer(typed);
    if (found) {
      this.#finish(turn, typed, found);
    } else {
      this.#timers = [setTimeout(() => this.#fetch(turn, typed), isHurried ? 0 : pause)];
    }
  }

  // A fault in what was read counts as a file that cannot be read.
  #answer(typed) {
    try {
      return this.ask(this.files, typed);
    } catch {
      return null;
    }
  }

  async #fetch(turn, typed) {
    try {
      const files = await this.open();
      let found = this.ask(files, typed);
      while (!found && turn === this.#turn) {
        await files.fetchWanted();
        found = this.ask(files, typed);
      }
      if (found && turn === this.#turn) {
        this.#finish(turn, typed, found);
      }
    } catch {
      if (turn === this.#turn) {
        this.fail(typed);
      }
    }
  }

  #finish(turn, typed, found) {
    this.show(typed, found);
    this.#timers = [setTimeout(() => this.settle(typed, found, () => turn === this.#turn), settled)];
  }

  // Stops what is under way.
  stop() {
    this.#turn++;
    this.#timers.forEach(clearTimeout);
  }
}
