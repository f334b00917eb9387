import { z } from 'zod';
import { setting, someText } from './setting.ts';

/** Whom the command line asks. */
export const clientSettings = {
  PORTOLAN_URL: setting(
    null,
    z.url({ protocol: /^https?$/ }),
    'an address that begins with http:// or https://',
    'The running Portolan that the commands query and changes ask; the graph of these settings, in their own process, where it is not set.',
  ),
  PORTOLAN_KEY: setting(null, someText, 'an API key or a token', 'By which they sign in there.'),
} as const;
