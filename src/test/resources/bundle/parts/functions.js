import { Base } from './base.js';

export function twice(value) {
  return [value, new Base()];
}

export async function later(value) {
  return value;
}
