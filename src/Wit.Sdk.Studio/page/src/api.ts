import type { Problem } from "./contract";

const headerKey = "wit-studio";

export class ApiError extends Error {
  constructor(readonly status: number, readonly problem: Problem) {
    super(problem.message);
  }
}

const send = async (operation: string, body: unknown, signal?: AbortSignal): Promise<Response> => {
  const headers: Record<string, string> = { "Content-Type": "application/json" };
  const half = localStorage.getItem(headerKey);
  if (half) headers["X-Wit-Studio"] = half;
  let response: Response;
  try {
    response = await fetch(`/api/${operation}`, { method: "POST", headers, body: JSON.stringify(body), signal: signal ?? null, credentials: "same-origin", redirect: "error" });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new ApiError(0, { message: "The studio does not answer.", cure: "Run `wit studio` again and open the link that it prints." });
  }
  if (response.ok) return response;
  const isJson = response.headers.get("Content-Type")?.startsWith("application/json");
  throw new ApiError(response.status, isJson ? ((await response.json()) as Problem) : { message: `The studio refused the request (${response.status}).` });
};

const post = async <T>(operation: string, body: unknown, signal?: AbortSignal): Promise<T> => (await (await send(operation, body, signal)).json()) as T;

/** Asks for a file and has the browser keep it. The server streams it, and stops when it is no longer wanted. */
export const download = async (name: string, operation: string, body: unknown, signal: AbortSignal): Promise<void> => {
  let blob: Blob;
  try {
    blob = await (await send(operation, body, signal)).blob();
  } catch (error) {
    if (error instanceof ApiError || signal.aborted) throw error;
    throw new ApiError(0, { message: "The export broke off.", cure: "The statement ran for too long or the connection was lost: export fewer rows by a filter." });
  }
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
};

/** Asks the server. What is asked for and no longer wanted is cancelled there too. */
export const ask = post;

/** Exchanges the token of the link, which works once, and takes it out of the address. */
export const open = async (): Promise<void> => {
  const token = /^#token=([\w-]+)$/.exec(location.hash)?.[1];
  if (!token) return;
  history.replaceState(null, "", "/");
  try {
    const { header } = await post<{ header: string }>("session", { token });
    localStorage.setItem(headerKey, header);
  } catch (error) {
    // The link was opened before: in this browser the session is still there.
    if (!(error instanceof ApiError) || error.status !== 401 || !localStorage.getItem(headerKey)) throw error;
  }
};
