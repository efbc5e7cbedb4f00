import type { SidecarFailure } from './failure';

/** Hears of what is wrong, and keeps the first of it. */
export class Report {
  #failure: SidecarFailure | undefined;

  get failure(): SidecarFailure | undefined {
    return this.#failure;
  }

  fail(failure: SidecarFailure): void {
    this.#failure ??= failure;
  }
}
