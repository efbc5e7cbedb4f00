import { rows, runCommand, tree, waitForReview } from '../../scripts/host/page.mjs';
import { startHost, testFolder } from '../../scripts/test/window.mjs';
import { tellFailures } from '../support/tellFailures.mjs';

describe('a window without a source document', () => {
  let host;
  let page;
  before(async () => {
    host = await startHost({ isTrusted: false });
    ({ page } = await host.openWindow({ folder: testFolder(), file: 'workspace/notes/minutes.txt' }));
  });
  tellFailures(() => [page]);
  after(() => host?.stop());

  it('says in the view what to do', async () => {
    await page.locator('.tab', { hasText: 'minutes' }).waitFor();
    await runCommand(page, 'Sourcemark: Focus on Speakers View');
    await tree(page, 'Speakers').getByText('Open a source document to see who said what.').waitFor();
  });

  it('reviews the plain text of the editor by the button there, in a folder that is not trusted', async () => {
    await tree(page, 'Speakers').getByText('Review This Document').click();
    await waitForReview(page);
    await rows(page, 'Speakers', /./).first().waitFor();
  });
});
