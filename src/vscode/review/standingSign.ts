import * as vscode from 'vscode';
import type { Standing } from '../../core/index';

type Decided = Exclude<Standing, 'undecided'>;

/** Each has a shape of its own: the colour only repeats it. */
const SHAPES: Readonly<Record<Decided, string>> = {
  confirmed: '<path d="M3 8.5l3.5 3.5L13 4.5"/>',
  corrected: '<path d="M3 13l1-3.5L11 2.5l2.5 2.5-7 7z"/>',
  rejected: '<path d="M4 4l8 8M12 4l-8 8"/>',
  contested: '<path d="M8 2.5v7M8 12.5v1"/>',
};

const COLORS: Readonly<Record<Decided, Readonly<Record<'dark' | 'light', string>>>> = {
  confirmed: { dark: '#73c991', light: '#1f7a35' },
  corrected: { dark: '#6fc3ff', light: '#0b65a8' },
  rejected: { dark: '#9da5ad', light: '#5c646c' },
  contested: { dark: '#ffb84d', light: '#9a5b00' },
};

/** The sign of a standing in the margin, drawn for a dark or a light theme. */
export function standingSign(standing: Decided, theme: 'dark' | 'light'): vscode.Uri {
  const drawn = `<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="${COLORS[standing][theme]}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${SHAPES[standing]}</svg>`;
  return vscode.Uri.parse(`data:image/svg+xml;base64,${btoa(drawn)}`);
}
