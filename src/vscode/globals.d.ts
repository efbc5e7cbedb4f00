/** What both extension hosts, Node and the web worker, have without an import. */
declare function setTimeout(callback: (...args: never[]) => void, milliseconds: number): number;
declare function clearTimeout(timer: number | undefined): void;
declare const performance: { now(): number };
