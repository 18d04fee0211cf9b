// Looks at the built docs in Chromium: `node tests/browser/site.mjs FOLDER [--shots FOLDER] [--only NAME,NAME]`.
//
// In: a folder that Sphinx has built; playwright-core and axe-core, found by NODE_PATH; Chromium at $CHROMIUM or /usr/bin/chromium.
// Out: exit code 1 and a line for each fault: an internal link or anchor that leads nowhere, a console error, a request that failed,
// a page wider than a phone's or a desk's window, a serious finding of axe in the light or the dark manner. With --shots, pictures.
// Nothing is asked of the network but what this script serves itself.

import { createServer } from "node:http";
import { readFile, readdir, mkdir, mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";

const require = createRequire(import.meta.url);
const modules = process.env.NODE_PATH ?? ".";
const { chromium } = require(require.resolve("playwright-core", { paths: [modules] }));
const axe = await readFile(require.resolve("axe-core/axe.min.js", { paths: [modules] }), "utf8");

const [folder, ...rest] = process.argv.slice(2);
const option = (name) => (rest.includes(name) ? rest[rest.indexOf(name) + 1] : undefined);
const shots = option("--shots");
const only = option("--only")?.split(",");
const widths = { phone: { width: 390, height: 844 }, desk: { width: 1440, height: 900 } };
const types = { ".html": "text/html", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml", ".json": "application/json", ".txt": "text/plain; charset=utf-8", ".png": "image/png" };
const faults = [];

const server = createServer(async (request, response) => {
  const name = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
  try {
    const body = await readFile(path.join(folder, name.endsWith("/") ? `${name}index.html` : name));
    response.writeHead(200, { "content-type": types[path.extname(name)] ?? "application/octet-stream" }).end(body);
  } catch {
    response.writeHead(name === "/favicon.ico" ? 204 : 404).end();
  }
});
await new Promise((done) => server.listen(0, "127.0.0.1", done));
const base = `http://127.0.0.1:${server.address().port}/`;

const all = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(".html") && !/^_static|^_sources/.test(name)).sort();
const pages = only ? all.filter((name) => only.includes(name.replace(/\.html$/, ""))) : all;

const profile = await mkdtemp(path.join(tmpdir(), "site-"));
const browser = await chromium.launchPersistentContext(profile, {
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
const tab = await browser.newPage();
let at = "";
tab.on("console", (message) => message.type() === "error" && faults.push(`${at}: console: ${message.text()}`));
tab.on("pageerror", (error) => faults.push(`${at}: script: ${error.message}`));
tab.on("requestfailed", (request) => faults.push(`${at}: request failed: ${request.url()}`));

const ids = new Map();
const links = [];
for (const name of pages) {
  at = name;
  await tab.setViewportSize(widths.desk);
  await tab.goto(base + name, { waitUntil: "load" });
  ids.set(name, new Set(await tab.evaluate(() => [...document.querySelectorAll("[id], a[name]")].map((element) => element.id || element.name))));
  for (const href of await tab.evaluate(() => [...document.querySelectorAll("a[href]")].map((link) => link.href))) links.push([name, href]);
  for (const [size, view] of Object.entries(widths)) {
    await tab.setViewportSize(view);
    const wide = await tab.evaluate(() => document.scrollingElement.scrollWidth - window.innerWidth);
    if (wide > 1) faults.push(`${name}: ${wide} pixels wider than the ${size}`);
    if (shots) {
      await mkdir(shots, { recursive: true });
      await tab.screenshot({ path: path.join(shots, `${name.replaceAll("/", "-").replace(/\.html$/, "")}-${size}.png`) });
    }
  }
  await tab.evaluate(axe);
  for (const theme of ["light", "dark"]) {
    const found = await tab.evaluate(async (chosen) => {
      document.body.dataset.theme = chosen;
      const result = await window.axe.run(document, { resultTypes: ["violations"] });
      return result.violations
        .filter((violation) => ["serious", "critical"].includes(violation.impact))
        .map((violation) => `${violation.id} (${violation.nodes.length}): ${violation.nodes[0].html.slice(0, 160)}`);
    }, theme);
    faults.push(...found.map((finding) => `${name}: ${theme}: ${finding}`));
  }
}
for (const [name, href] of links) {
  if (!href.startsWith(base)) continue;
  const target = new URL(href);
  const file = decodeURIComponent(target.pathname.slice(1)) || "index.html";
  const anchor = decodeURIComponent(target.hash.slice(1));
  if (file.endsWith(".html") && !all.includes(file)) faults.push(`${name}: no such page: ${file}`);
  else if (anchor && ids.has(file) && !ids.get(file).has(anchor)) faults.push(`${name}: no such anchor: ${file}#${anchor}`);
  else if (!file.endsWith(".html")) await readFile(path.join(folder, file)).catch(() => faults.push(`${name}: no such file: ${file}`));
}

await browser.close();
server.close();
await rm(profile, { recursive: true, force: true });
for (const fault of new Set(faults)) console.error(fault);
console.log(`${pages.length} pages, ${links.length} links, ${new Set(faults).size} faults`);
process.exit(faults.length ? 1 : 0);
