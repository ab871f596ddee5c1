import type { Channel } from '../../schemas/channel.ts';

const sent: readonly Channel['kind'][] = ['in-app', 'email', 'web-form', 'letter'];

/** Whether somebody writes to a channel, so that nobody has to be there. */
export const isSent = (kind: Channel['kind']): boolean => sent.includes(kind);
