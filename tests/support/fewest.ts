/** So often something may be counted anew, on a machine that is busy with other things. */
const mostRounds = 12;

/**
 * The fewest that several kinds of work cost, counted anew until none costs more than is wanted: where the database plans
 * for long it is asked in between whether it is still there, which is no part of the work.
 */
export const fewest = async (
  wanted: number,
  count: (round: number) => Promise<readonly number[]>,
): Promise<readonly number[]> => {
  let least = await count(0);
  for (let round = 1; round < mostRounds && least.some((one) => one > wanted); round += 1) {
    const counted = await count(round);
    least = least.map((one, index) => Math.min(one, counted[index] ?? one));
  }
  return least;
};
