/** Whether these are few of the ten or more constants of an enumeration that records are spread over. */
export const areFewConstants = (constants: readonly string[]): boolean => constants.length <= 2;
