/**
 * Finds fenced code (``` alone or with a language, at the start of a line) in a text that is cut into tokens.
 *
 * @param texts of the tokens, in order
 * @return for each token '' (prose), 'fence' (of the line that opens or closes the code) or 'code'
 */
export function codeZones(texts) {
  const zones = new Array(texts.length).fill('');
  const text = texts.join('');
  if (!text.includes('```')) {
    return zones;
  }
  let inCode = false;
  let lineEnd = 0;
  let token = 0;
  let tokenStart = 0;
  for (const line of text.split(/(?<=\n)/)) {
    const fence = /^ {0,3}```/.test(line);
    inCode = fence ? !inCode : inCode;
    lineEnd += line.length;
    while (token < texts.length && tokenStart + lead(texts[token]) < lineEnd) {
      zones[token] = fence ? 'fence' : inCode ? 'code' : '';
      tokenStart += texts[token].length;
      token++;
    }
  }
  return zones;
}

/** A token counts to the line of its first character that is no line end, if it has one. */
function lead(text) {
  return Math.max(0, text.search(/[^\n]/));
}
