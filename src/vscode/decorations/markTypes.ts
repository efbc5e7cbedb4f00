import * as vscode from 'vscode';
import { Disposable } from '../disposable';
import { backgroundColorId, type Hue, lineColorId } from '../words/hues';
import { type MarkStyle, styleKey } from './planMarks';

const LINES = { direct: 'solid', mixed: 'dashed', indirect: 'dotted', term: 'dotted' } as const;

/** The decoration types: each made once, when first needed, and kept. */
export class MarkTypes extends Disposable {
  readonly #types = new Map<string, vscode.TextEditorDecorationType>();

  of(style: MarkStyle): vscode.TextEditorDecorationType {
    const key = styleKey(style);
    const known = this.#types.get(key);
    if (known) return known;
    const type = this._register(
      vscode.window.createTextEditorDecorationType({
        rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
        ...lookOf(style),
      }),
    );
    this.#types.set(key, type);
    return type;
  }

  get all(): ReadonlyMap<string, vscode.TextEditorDecorationType> {
    return this.#types;
  }
}

function lookOf(style: MarkStyle): vscode.DecorationRenderOptions {
  switch (style.role) {
    case 'cue':
      return { fontStyle: 'italic' };
    case 'source':
      return { fontWeight: 'bold', color: lineColor(style.hue) };
    default:
      return quotationLook(style);
  }
}

function quotationLook({ kind, hue }: Extract<MarkStyle, { role: 'quotation' }>): vscode.DecorationRenderOptions {
  if (kind === 'term')
    return {
      border: `0 0 1px 0 dotted`,
      borderColor: new vscode.ThemeColor('sourcemark.termLine'),
      borderWidth: '0 0 1px 0',
      borderStyle: 'dotted',
    };
  const isUnknown = hue === 'unknown';
  return {
    borderWidth: isUnknown && kind === 'direct' ? '0 0 3px 0' : '0 0 2px 0',
    borderStyle: isUnknown && kind === 'direct' ? 'double' : LINES[kind],
    borderColor: lineColor(hue),
    ...(kind === 'direct' && { backgroundColor: new vscode.ThemeColor(backgroundColorId(hue)) }),
    ...(isUnknown &&
      kind !== 'indirect' && { overviewRulerColor: lineColor(hue), overviewRulerLane: vscode.OverviewRulerLane.Right }),
  };
}

const lineColor = (hue: Hue): vscode.ThemeColor => new vscode.ThemeColor(lineColorId(hue));
