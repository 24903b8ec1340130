const prefix = "jobs";

export const tableName = (name: string) => {
  if (!/^[a-z_]+$/.test(name)) {
    throw new Error(`'${name}' is no name for a table`);
  }
  return `${prefix}_${name.replace(/s$/, "")}`;
};
