import { z } from 'astro/zod';

const isPattern = (text: string): boolean => {
  try {
    return new RegExp(text) instanceof RegExp;
  } catch {
    return false;
  }
};

/** A regular expression in the content. */
export const patternText = z.string().min(1).refine(isPattern, 'must be a regular expression');
