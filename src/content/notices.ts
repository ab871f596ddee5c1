import { fromCollection, named } from './query.ts';

/** Time-boxed banners, past and coming ones too. */
export const getNotices = fromCollection('notices', named);
