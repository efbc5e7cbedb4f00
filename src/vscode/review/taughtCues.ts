import { Disposable } from '../disposable';
import type { Settings } from '../settings/settings';

/** Has all documents read anew when the cues of the workspace change, by a command or in the settings. */
export class TaughtCues extends Disposable {
  constructor(settings: Settings, analyses: { readonly forgetAll: () => void }) {
    super();
    let known = settings.cues.join(' ');
    this._register(
      settings.onDidChange(() => {
        const cues = settings.cues.join(' ');
        if (cues === known) return;
        known = cues;
        analyses.forgetAll();
      }),
    );
  }
}
