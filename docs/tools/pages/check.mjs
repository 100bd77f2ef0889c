// Looks at exported pages in headless Chromium: node check.mjs FOLDER. Prints a line per page and what is wrong; exit code 1 when
// something is. Every page: axe finds nothing, nothing is wider than the screen, nothing but the page itself is asked for. One page in
// depth: a reference, a note and back, the keyboard, print, a narrow screen.
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const folder = resolve(process.argv[2]);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const screens = [
  { name: 'desktop', viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  { name: 'phone', viewport: { width: 390, height: 844 }, colorScheme: 'light' },
  { name: 'dark', viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
];
const wrong = [];

function expect(claim, what) {
  if (!claim) {
    wrong.push(what);
    console.log('WRONG  ' + what);
  }
}

async function open(browser, file, options) {
  const context = await browser.newContext({ ...options, bypassCSP: true });
  const page = await context.newPage();
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => expect(message.type() !== 'error', `${file}: the browser says ${message.text()}`));
  page.setDefaultTimeout(5000);
  await page.goto(pathToFileURL(resolve(folder, file)).href);
  return { context, page, asked };
}

async function everyPage(browser, file) {
  for (const screen of screens) {
    const { context, page, asked } = await open(browser, file, screen);
    const where = `${file}, ${screen.name}`;
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${where}: wider than the screen`);
    expect(asked.length === 1, `${where}: asks for ${asked.slice(1)}`);
    await page.addScriptTag({ content: axe });
    const { violations } = await page.evaluate((values) => globalThis.axe.run(document, { runOnly: values }), rules);
    violations.forEach((one) => expect(false, `${where}: ${one.id}, ${one.nodes.length} times, ${one.nodes[0].html.slice(0, 160)}`));
    await context.close();
  }
  console.log('seen   ' + file);
}

async function inDepth(browser, file) {
  const { context, page } = await open(browser, file, screens[0]);
  await page.keyboard.press('Tab');
  expect(await page.locator('.skip').isVisible(), `${file}: the first stop of the keyboard is the way to the letter`);
  await page.keyboard.press('Enter');
  expect((await page.evaluate(() => document.activeElement.id)) === 'brief', `${file}: the skip link goes to the letter`);

  await note(page, file);
  await page.locator('.summary a').first().click();
  await settled(page);
  expect(await inView(page, '.references h3'), `${file}: the summary leads to the panel of references`);

  await page.emulateMedia({ media: 'print' });
  expect(!(await page.locator('nav.outline.wide').isVisible()), `${file}: the outline is not printed`);
  expect(await page.locator('.notes').isVisible(), `${file}: the notes are printed`);
  expect((await page.pdf({ format: 'A4' })).length > 10_000, `${file}: prints`);
  await page.emulateMedia({ media: 'screen' });

  let address = '';
  await page.route(/^https?:/, (route) => { address = route.request().url(); return route.abort(); });
  const reference = page.locator('main a.mention[id][href^=http]').first();
  const official = new URL(await reference.getAttribute('href')).href;
  expect(/^\S.*\S$/.test(await reference.getAttribute('title')), `${file}: a reference tells its name`);
  await reference.click().catch(() => {});
  await page.waitForTimeout(300);
  expect(address === official, `${file}: a reference leads to its official address ${official}, not to '${address}'`);
  await context.close();
  await narrow(browser, file);
}

async function note(page, file) {
  const call = page.locator('.call button').first();
  const shown = page.locator('.shown').first();
  await call.click();
  expect(await shown.isVisible(), `${file}: a note shows where it is called`);
  await page.keyboard.press('Escape');
  expect(!(await shown.evaluate((one) => one.matches(':popover-open'))), `${file}: the keyboard closes a note`);
  await call.click();
  await shown.locator('a', { hasText: 'naar de noten' }).click();
  await settled(page);
  expect(await inView(page, '.notes li:target'), `${file}: a note leads to the foot`);
  await page.locator('.notes li:target .back').click();
  await settled(page);
  expect(await inView(page, '.call button:target'), `${file}: the foot leads back to the call`);
}

async function narrow(browser, file) {
  const { context, page } = await open(browser, file, screens[1]);
  await page.locator('nav.outline.narrow summary').click();
  await page.locator('nav.outline.narrow a').first().click();
  await settled(page);
  expect(await inView(page, 'main :target'), `${file}: the folded outline leads to a heading`);
  await context.close();
}

async function settled(page) {
  await page.waitForTimeout(300);
}

async function inView(page, selector) {
  const box = await page.locator(selector).first().boundingBox();
  return box !== null && box.y > -box.height && box.y < page.viewportSize().height;
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
});
try {
  const pages = readdirSync(folder).filter((name) => name.endsWith('.html')).sort();
  for (const file of pages) {
    await everyPage(browser, file);
  }
  const deep = pages.filter((file) => {
    const text = readFileSync(resolve(folder, file), 'utf8');
    return text.includes('class="call"') && text.includes('class="mention') && text.includes('outline narrow');
  });
  for (const file of deep) {
    await inDepth(browser, file);
  }
  expect(pages.length > 0, 'a page expected, none found');
  console.log(`${pages.length} pages on ${screens.length} screens, ${deep.length} in depth: ${wrong.length} wrong`);
} finally {
  await browser.close();
}
process.exit(wrong.length === 0 ? 0 : 1);
