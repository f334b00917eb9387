const unfolded: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ł: 'l' };

/** A text as it is compared: lower case, without accents, runs of white space as one space, none at the ends. */
export const foldedText = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[ßæœøđł]/g, (letter) => unfolded[letter] ?? letter)
    .replaceAll(/\s+/g, ' ')
    .trim();

/** Whether a text, as folded, is part of one of these names, as folded. */
export const isPartOfAny = (text: string, names: readonly string[]): boolean =>
  names.some((name) => foldedText(name).includes(foldedText(text)));
