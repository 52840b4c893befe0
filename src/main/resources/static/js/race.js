/** What two answers side by side are asked for, and what came of it. Knows nothing of the page. */

export const PARALLEL = 'parallel';
export const LEFT_TO_RIGHT = 'left-to-right';

/** @return options of a request, of what the fields of a lane hold */
export function laneOptions({ policy, temperature, seed, maxTokens }) {
  const options = {};
  if (policy !== '') {
    options.policy = policy;
  }
  if (Number(temperature) > 0) {
    options.temperature = Number(temperature);
    options.seed = Number(seed) || 0;
  }
  if (Number(maxTokens) > 0) {
    options.maxTokens = Number(maxTokens);
  }
  return options;
}

/** How the two lanes of a kind of comparison are set; fields that it does not name stay as they are. */
export const KINDS = {
  race: [
    { policy: '', temperature: 0 },
    { policy: LEFT_TO_RIGHT, temperature: 0 },
  ],
  seeds: [
    { policy: '', temperature: 0.8, seed: 1 },
    { policy: '', temperature: 0.8, seed: 2 },
  ],
  policies: [
    { policy: 'threshold', temperature: 0 },
    { policy: 'schedule', temperature: 0 },
  ],
};

/** What a lane is called. */
export function laneTitle({ policy, temperature, seed }) {
  const name = policy === '' ? 'as the model prefers' : policy;
  return Number(temperature) > 0 ? `${name}, seed ${Number(seed) || 0}` : name;
}

/**
 * Who won, in words.
 *
 * @param lanes two of {title, millis, passes, tokens}
 */
export function verdict([first, second]) {
  const [fast, slow] = first.millis <= second.millis ? [first, second] : [second, first];
  if (fast.millis <= 0) {
    return '';
  }
  const times = slow.millis / fast.millis;
  const passes = `${fast.passes} passes for ${fast.tokens} tokens against ${slow.passes} for ${slow.tokens}`;
  return times < 1.05
    ? `Side by side: ${passes}.`
    : `“${fast.title}” took ${times.toFixed(1)} times less time: ${passes}.`;
}
