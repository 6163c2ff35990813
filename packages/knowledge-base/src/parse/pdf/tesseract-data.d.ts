declare module "@tesseract.js-data/deu" {
  const german: { code: string; gzip: boolean; langPath: string };
  export default german;
}
