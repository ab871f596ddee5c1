/** A file of code that a page starts. */
const moduleTag = /<script type="module" src="([^"]+)"><\/script>/g;

/**
 * Imports the modules that the page names, once it has been painted, and tells the page when all
 * of them have run or failed. The code is the same on every page, so that they share one hash in
 * the policy. A page that nobody sees yet waits.
 */
const loader =
  '(m=>requestAnimationFrame(()=>setTimeout(()=>Promise.allSettled(m.map(s=>import(s)))' +
  '.then(()=>dispatchEvent(new Event("modules-settled"))))))' +
  '(document.currentScript.dataset.modules.split(" "))';

/**
 * Lets a page be seen before its code is asked for: browsers fetch modules along with the page,
 * over the same slow line, though every page is complete without them.
 *
 * @param html a finished page; its modules do not depend on each other's order
 */
export const withLateScripts = (html: string): string => {
  const modules = [...new Set([...html.matchAll(moduleTag)].map(([, src = '']) => src))];
  if (modules.length === 0) return html;
  return html
    .replace(moduleTag, '')
    .replace('</body>', `<script data-modules="${modules.join(' ')}">${loader}</script></body>`);
};
