const KB = 1024;
export const sizes = { firmware: 16 * KB * KB, name: 2 ** 6 } as const;
export const units = ["celsius", "percent", "lux", "ppm"] as const;
export const hours = (n: number) => `${String(n).padStart(2, "0")}:00:00`;
