import assert from 'node:assert/strict';
import { test } from 'node:test';
import { KINDS, laneOptions, laneTitle, verdict } from '../../main/resources/static/js/race.js';

test('options name what differs from the usual, and nothing else', () => {
  assert.deepEqual(laneOptions({ policy: '', temperature: '0', seed: '3', maxTokens: '' }), {});
  assert.deepEqual(laneOptions({ policy: 'left-to-right', temperature: '0.5', seed: '3', maxTokens: '64' }), {
    policy: 'left-to-right',
    temperature: 0.5,
    seed: 3,
    maxTokens: 64,
  });
});

test('a race is run in parallel and from left to right', () => {
  assert.deepEqual(KINDS.race.map(({ policy }) => policy), ['', 'left-to-right']);
  assert.notEqual(KINDS.seeds[0].seed, KINDS.seeds[1].seed);
  assert.equal(laneTitle({ policy: '', temperature: '0.8', seed: '2' }), 'as the model prefers, seed 2');
});

test('the verdict names who was faster and by how much', () => {
  const lane = (title, millis, passes) => ({ title, millis, passes, tokens: 60 });
  assert.equal(
    verdict([lane('a', 900, 60), lane('b', 300, 15)]),
    '“b” took 3.0 times less time: 15 passes for 60 tokens against 60 for 60.',
  );
  assert.equal(verdict([lane('a', 300, 15), lane('b', 301, 16)]), 'Side by side: 15 passes for 60 tokens against 16 for 60.');
  assert.equal(verdict([lane('a', 0, 0), lane('b', 0, 0)]), '');
});
