/** Milliseconds of processor time that something takes: unlike those of the clock, the same on a machine at work. */
export function cpuTime(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
