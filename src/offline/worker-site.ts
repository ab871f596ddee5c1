declare const self: ServiceWorkerGlobalScope;

/** Address of the site that the worker serves, with a slash at its end. */
export const { scope } = self.registration;

/** Languages of the site. */
export const locales = __LOCALES__;
