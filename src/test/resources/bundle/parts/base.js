/*
 * export nothing, says a comment
 */
export class Base {}
export const LIMIT = 3;
