import type { InlineCode } from './inline-code.ts';
import { policyForSite } from './content-security-policy.ts';

/** Abilities of a device that no page of a help center asks for. */
const refused = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
];

/** The headers that every response carries, over http too. */
export const securityHeaders = (code: InlineCode): Record<string, string> => ({
  'Content-Security-Policy': policyForSite(code),
  'Permissions-Policy': refused.map((ability) => `${ability}=()`).join(', '),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  // For browsers that do not know frame-ancestors.
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Resource-Policy': 'same-origin',
});

/**
 * Keeps browsers on https for a year, the site's own host only. A site at a subpath does not own
 * its host, so it says nothing there.
 */
export const transportSecurity = (base: string): string | undefined =>
  base === '' ? 'max-age=31536000' : undefined;
