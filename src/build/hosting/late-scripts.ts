/** A file of code that a page starts. */
const moduleTag = /<script type="module" src="([^"]+)"><\/script>/g;

/** The beginning of the body of a page that does nothing without its code, such as the letter. */
const needsCode = '<body data-needs-code';

/**
 * Imports the modules that the page names once its text has been painted, or half a second after
 * the page has loaded where the browser reports no paints. When the whole page has been read and
 * all modules have run or failed, it sends `modules-settled`. The code is the same on every page,
 * so all pages share one hash in the policy.
 */
const loader =
  '(m=>{let read=new Promise(r=>addEventListener("DOMContentLoaded",r)),go=()=>{go=()=>{};' +
  'Promise.allSettled([read,...m.map(s=>import(s))])' +
  '.then(()=>dispatchEvent(new Event("modules-settled")))};' +
  'new PerformanceObserver(l=>l.getEntriesByName("first-contentful-paint").length&&go())' +
  '.observe({type:"paint",buffered:true});' +
  'addEventListener("load",()=>setTimeout(()=>go(),500))})' +
  '(document.currentScript.dataset.modules.split(" "))';

/**
 * Makes the scripts of a page wait for its first paint. Browsers fetch modules along with the page,
 * over the same slow line, although the page is complete without them. A page with
 * `data-needs-code` is left as it is.
 *
 * @param html a finished page; its modules do not depend on each other's order
 */
export const withLateScripts = (html: string): string => {
  const modules = new Set([...html.matchAll(moduleTag)].map(([, address]) => address));
  if (modules.size === 0 || html.includes(needsCode)) return html;
  const late = `<script data-modules="${[...modules].join(' ')}">${loader}</script>`;
  return html.replace(moduleTag, '').replace('</body>', () => `${late}</body>`);
};
