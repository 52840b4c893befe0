// Two clients that know nothing of Darkroom, compared with plain requests. DARKROOM_URL says where the server is.

import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import { embed, generateText, streamText } from 'ai';
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import OpenAI from 'openai';

const server = process.env.DARKROOM_URL;
const messages = [{ role: 'user', content: 'What is the capital of France?' }];
const openai = new OpenAI({ baseURL: `${server}/v1`, apiKey: 'any', maxRetries: 0 });
const compatible = createOpenAICompatible({ name: 'darkroom', baseURL: `${server}/v1`, includeUsage: true });
let plain;

async function ask(path, body) {
  const response = await fetch(server + path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  return response.json();
}

before(async () => {
  plain = await ask('/v1/chat/completions', { messages });
});

test('openai lists models', async () => {
  const ids = [];
  for await (const model of openai.models.list()) {
    ids.push(model.id);
  }
  assert.ok(ids.includes('pocket'));
  assert.equal((await openai.models.retrieve('pocket')).id, 'pocket');
});

test('openai gets the answer', async () => {
  const completion = await openai.chat.completions.create({ model: 'pocket', messages });
  assert.deepEqual(completion.choices, plain.choices);
  assert.deepEqual(completion.usage, plain.usage);
});

test('openai streams the answer, and its usage', async () => {
  const stream = await openai.chat.completions.create({
    model: 'pocket',
    messages,
    stream: true,
    stream_options: { include_usage: true },
  });
  let text = '';
  let usage;
  for await (const chunk of stream) {
    text += chunk.choices[0]?.delta.content ?? '';
    usage = chunk.usage ?? usage;
  }
  assert.equal(text, plain.choices[0].message.content);
  assert.deepEqual(usage, plain.usage);
});

test('openai leaves a stream in the middle', async () => {
  const stream = await openai.chat.completions.create({ model: 'pocket', messages, stream: true });
  for await (const chunk of stream) {
    assert.equal(chunk.choices[0].delta.role, 'assistant');
    break;
  }
});

test('openai fills a gap', async () => {
  const gap = { prompt: 'def add(a, b):\n    return ', suffix: '\n', max_tokens: 8 };
  const { choices } = await openai.completions.create({ model: 'pocket', ...gap });
  assert.deepEqual(choices, (await ask('/v1/completions', gap)).choices);
});

test('openai embeds', async () => {
  const asked = { model: 'all-minilm-l6-v2', input: ['A dog.', 'A puppy.'] };
  const { data } = await openai.embeddings.create(asked); // asks for base64
  const floats = await ask('/v1/embeddings', asked);
  assert.equal(data[1].embedding.length, 384);
  data[1].embedding.forEach((x, i) => assert.ok(Math.abs(x - floats.data[1].embedding[i]) < 1e-6));
});

test('openai raises its own errors, which name the field', async () => {
  await assert.rejects(openai.chat.completions.create({ model: 'pocket', messages, n: 2 }), (error) => {
    assert.ok(error instanceof OpenAI.BadRequestError);
    assert.equal(error.param, 'n');
    assert.match(error.message, /n is not supported here/);
    return true;
  });
  await assert.rejects(openai.chat.completions.create({ model: 'none', messages }), OpenAI.NotFoundError);
});

test('the AI SDK gets the answer', async () => {
  const { text, usage, finishReason } = await generateText({
    model: compatible('pocket'),
    prompt: messages[0].content,
    maxRetries: 0,
  });
  assert.equal(text, plain.choices[0].message.content);
  assert.equal(finishReason, plain.choices[0].finish_reason);
  assert.equal(usage.outputTokens, plain.usage.completion_tokens);
});

test('the AI SDK streams the answer', async () => {
  const result = streamText({ model: compatible('pocket'), prompt: messages[0].content, maxRetries: 0 });
  let text = '';
  for await (const more of result.textStream) {
    text += more;
  }
  assert.equal(text, plain.choices[0].message.content);
  assert.equal((await result.usage).outputTokens, plain.usage.completion_tokens);
});

test('the AI SDK embeds', async () => {
  const { embedding } = await embed({
    model: compatible.textEmbeddingModel('all-minilm-l6-v2'),
    value: 'A dog.',
    maxRetries: 0,
  });
  assert.equal(embedding.length, 384);
});
