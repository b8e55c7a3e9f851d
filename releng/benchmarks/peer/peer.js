/**
 * Searches a text for patterns whenever it is asked to: reads a line "TEXT PATTERNS ERRORS" with the files of the text and of the patterns
 * (a JSON list) and the share of errors that is allowed, searches each pattern once, answers with the number of places found. Files are read
 * once; the one who asks measures the time.
 */
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import approx from "approx-string-match";

const search = typeof approx === "function" ? approx : approx.default;
const texts = new Map();

function read(file) {
  if (!texts.has(file)) {
    texts.set(file, readFileSync(file, "utf8"));
  }
  return texts.get(file);
}

createInterface({ input: process.stdin }).on("line", (line) => {
  const [text, patterns, errors] = line.split("\t");
  let found = 0;
  for (const pattern of JSON.parse(read(patterns))) {
    found += search(read(text), pattern, Math.floor(pattern.length * Number(errors))).length;
  }
  process.stdout.write(`${found}\n`);
});
