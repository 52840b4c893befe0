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
  let token = 0;
  let tokenEnd = texts.length > 0 ? texts[0].length : 0;
  let from = 0;
  for (const line of text.split(/(?<=\n)/)) {
    const fence = /^ {0,3}```/.test(line);
    inCode = fence ? !inCode : inCode;
    const zone = fence ? 'fence' : inCode ? 'code' : '';
    const end = from + line.length;
    // A token belongs to the line on which it begins.
    while (token < texts.length && tokenEnd - texts[token].length < end) {
      zones[token] = zone;
      token++;
      tokenEnd += token < texts.length ? texts[token].length : 0;
    }
    from = end;
  }
  return zones;
}
