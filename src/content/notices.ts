import { named } from './entries.ts';
import { fromCollection } from './from-collection.ts';

/** Time-boxed banners, past and coming ones too. */
export const getNotices = fromCollection('notices', named);
