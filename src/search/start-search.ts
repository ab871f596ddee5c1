// Waits for the reader to touch the search field, and loads the suggestions only then.
const box = document.querySelector('search-box');

const waitForTouch = () => box?.addEventListener('focusin', load, { once: true });

// Where the code cannot be loaded, after a new deployment or without network, the field stays the
// plain form that it is, and the next touch tries again.
const load = () => {
  import('./search-box.ts').catch(waitForTouch);
};

if (box?.contains(document.activeElement)) load();
else waitForTouch();
