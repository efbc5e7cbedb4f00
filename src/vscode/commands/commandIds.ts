/** The commands of the extension that others may call, by what they do. */
export const COMMANDS = {
  review: 'sourcemark.review',
  stopReview: 'sourcemark.stopReview',
  nextQuotation: 'sourcemark.nextQuotation',
  previousQuotation: 'sourcemark.previousQuotation',
  nextMention: 'sourcemark.nextMention',
  previousMention: 'sourcemark.previousMention',
  goToSource: 'sourcemark.goToSource',
  showOnlySpeaker: 'sourcemark.showOnlySpeaker',
  showAllSpeakers: 'sourcemark.showAllSpeakers',
  copyQuotation: 'sourcemark.copyQuotation',
  toggleMarks: 'sourcemark.toggleMarks',
  exportJson: 'sourcemark.exportJson',
  openSpan: 'sourcemark.openSpan',
} as const;
