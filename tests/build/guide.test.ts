import { existsSync } from "node:fs";
import path from "node:path";
import { guide } from "../../build/guide";
import { ROOT } from "../../build/site";

const { page, pictures } = guide("1.2.3", undefined);

test("the guide is a page in Swedish with one first heading and a list of what it holds", () => {
  expect(page).toContain('<html lang="sv">');
  expect(page.match(/<h1/g)).toHaveLength(1);
  expect(page).toContain('<li><a href="#sa-raknas-det">Så räknas det</a></li>');
  expect(page).toContain('<h2 id="sa-raknas-det">Så räknas det</h2>');
});

test("every link within it leads somewhere", () => {
  const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  const links = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
  expect(links.filter((id) => !ids.has(id))).toEqual([]);
});

test("every picture has a text and a size and lies beside the page; nothing comes from elsewhere", () => {
  const images = [...page.matchAll(/<img [^>]*>/g)].map(([image]) => image);
  expect(images.length).toBeGreaterThanOrEqual(pictures.length);
  expect(
    images.filter(
      (image) =>
        !/^<img src="bilder\/[\w-]+\.png" alt="[^"]+" width="\d+" height="\d+" loading="lazy">$/.test(image),
    ),
  ).toEqual([]);
  expect(pictures.filter((file) => !existsSync(path.join(ROOT, "docs/images", file)))).toEqual([]);
  expect(page).not.toMatch(/(?:src|href)="(?:https?:|\/)/);
  expect(page).not.toContain("<script");
});

test("it says who helps, when the build knows", () => {
  expect(guide("1.2.3", "mailto:it@kommun.test").page).toContain(
    '<p>Hjälp hos er: <a href="mailto:it@kommun.test">it@kommun.test</a></p>',
  );
  expect(page).not.toContain("Hjälp hos er");
});
