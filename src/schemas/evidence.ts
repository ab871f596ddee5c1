import { localizedText } from './localized.ts';

/** One entry of `content/evidence.yaml`: a thing to have ready before contacting somebody. */
export const evidence = localizedText;
