// Requests to the server, and the news that it sends.

let token = "";
let source = null;
let retry = 0;
let told = "";

async function newToken() {
  const answer = await fetch("session");
  if (answer.ok) token = (await answer.json()).token;
  return answer.ok;
}

// The problem of the connection is shown until the server answers again.
function trouble(kind) {
  if (told === kind) return;
  told = kind;
  const box = document.getElementById("trouble");
  const sentences = {
    gone: "The server does not answer. Unsaved text stays in this browser. Start `chainrule serve` again; this page then goes on by itself.",
    locked: "The server was started again. Open the new address that it prints in the terminal; this page then goes on by itself. Unsaved text stays in this browser.",
  };
  box.textContent = sentences[kind] ?? "";
}

async function ask(address, options) {
  let answer;
  try {
    answer = await fetch(address, options);
  } catch {
    trouble("gone");
    throw new Error("The server does not answer. Your text is kept in this browser.");
  }
  if (answer.status === 403) {
    trouble("locked");
    throw new Error("The server was started again. Your text is kept in this browser.");
  }
  trouble("");
  return answer;
}

export async function get(address) {
  const answer = await ask(address);
  const data = await answer.json();
  if (!answer.ok) throw Object.assign(new Error(data.problem), { status: answer.status });
  return data;
}

// Returns the answer of the server: also that the decision was not kept, and why.
export async function decide(decision) {
  const send = () => fetch("decide", {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-Chainrule-Token": token },
    body: JSON.stringify(decision),
  });
  let answer = null;
  try {
    if (!token) await newToken();
    answer = await send();
    // A server that was started again has another token.
    if (answer.status === 403 && (await newToken())) answer = await send();
  } catch {
    trouble("gone");
    throw new Error("Not saved: the server does not answer. Your text is kept in this browser.");
  }
  if (answer.status === 403) {
    trouble("locked");
    throw new Error("Not saved: the server was started again. Your text is kept in this browser.");
  }
  trouble("");
  const data = await answer.json();
  if (data.problem) throw new Error(`Not saved: ${data.problem}.`);
  return data;
}

// A hidden tab lets its connection go: a browser has six of them for all tabs of a server.
export function follow(onNews) {
  const close = () => {
    source?.close();
    source = null;
    clearTimeout(retry);
  };
  const open = () => {
    close();
    source = new EventSource("events");
    source.onmessage = (event) => {
      trouble("");
      onNews(JSON.parse(event.data));
    };
    source.onerror = async () => {
      close();
      retry = setTimeout(open, 1000);
      try {
        const answer = await fetch("session");
        trouble(answer.ok ? "" : "locked");
      } catch {
        trouble("gone");
      }
    };
  };
  document.addEventListener("visibilitychange", () => (document.hidden ? close() : open()));
  addEventListener("pagehide", close);
  addEventListener("pageshow", (event) => event.persisted && open());
  open();
}
