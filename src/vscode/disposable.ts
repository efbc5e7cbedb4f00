/** Something that holds what must be released; what is added after its end is released at once. */
export interface Releasable {
  dispose(): unknown;
}

export abstract class Disposable implements Releasable {
  readonly #held: Releasable[] = [];
  #isDisposed = false;

  dispose(): void {
    if (this.#isDisposed) return;
    this.#isDisposed = true;
    for (const item of this.#held.splice(0).reverse()) item.dispose();
  }

  protected get isDisposed(): boolean {
    return this.#isDisposed;
  }

  protected _register<T extends Releasable>(item: T): T {
    if (this.#isDisposed) item.dispose();
    else this.#held.push(item);
    return item;
  }
}
