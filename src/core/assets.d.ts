/** A table of words, put into the bundle as text. */
declare module '*.txt' {
  const text: string;
  export default text;
}
