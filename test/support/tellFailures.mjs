import { describeWindow } from '../../scripts/test/failure.mjs';

/**
 * Prints how the windows look when a test of this `describe` fails, or what is before the tests.
 * Called before the hook that closes the windows.
 * @param {() => readonly (import('playwright-core').Page | undefined)[]} windows
 */
export function tellFailures(windows) {
  let hasBegun = false;
  const tell = async (title) => {
    for (const [i, page] of windows().entries())
      if (page && !page.isClosed()) console.log(await describeWindow(page, i === 0 ? title : `${title} ${i + 1}`));
  };
  beforeEach(() => {
    hasBegun = true;
  });
  afterEach(async function () {
    if (this.currentTest.state === 'failed') await tell(this.currentTest.fullTitle());
  });
  after(async function () {
    if (!hasBegun) await tell(`before ${this.test.parent.title}`);
  });
}
