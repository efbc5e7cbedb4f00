/** A binary data file, put into the bundle by the build as bytes. */
declare module '*.bin' {
  const bytes: Uint8Array;
  export default bytes;
}
