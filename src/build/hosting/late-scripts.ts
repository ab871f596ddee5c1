/** A file of code that a page starts. */
const moduleTag = /<script type="module" src="([^"]+)"><\/script>/g;

/** The body of a page that does nothing without its code: a form that code answers. */
const needsCode = '<body data-needs-code';

/**
 * Imports the modules that the page names, once its text has been painted, and tells the page when
 * all of them have run or failed: once all of the page is read, since what listens may stand at its
 * end. Where paints are not reported, it goes by the load of the page.
 * The code is the same on every page, so that they share one hash in the policy.
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
 * Lets a page be seen before its code is asked for: browsers fetch modules along with the page,
 * over the same slow line, though it is complete without them. A page that says that it is not is
 * left as it is.
 *
 * @param html a finished page; its modules do not depend on each other's order
 */
export const withLateScripts = (html: string): string => {
  const modules = new Set([...html.matchAll(moduleTag)].map(([, address]) => address));
  if (modules.size === 0 || html.includes(needsCode)) return html;
  const late = `<script data-modules="${[...modules].join(' ')}">${loader}</script>`;
  return html.replace(moduleTag, '').replace('</body>', () => `${late}</body>`);
};
