/** A binary data file, put into the bundle by the build as bytes. */
declare module '*.bin' {
  const bytes: Uint8Array;
  export default bytes;
}

/** A table of words, put into the bundle as text. */
declare module '*.txt' {
  const text: string;
  export default text;
}
