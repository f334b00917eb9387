/** A name as lists sort it and as `sortName` stores it: without marks, in lower case. */
export const foldedName = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
