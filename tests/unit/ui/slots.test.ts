import { expect, it } from 'vitest';
import { slotsIn, splitAtSlots } from '../../../src/ui/slots.ts';

it('slots are what stands in square brackets, each once', () => {
  expect(slotsIn('Nomor [nomor HP], jumlah [jumlah], nomor [nomor HP].')).toEqual([
    'nomor HP',
    'jumlah',
  ]);
  expect(slotsIn('Tanpa kurung')).toEqual([]);
});

it('a message is cut into text and slots in turn, and nothing is lost', () => {
  const message = '[nama] menulis [jumlah].';
  expect(splitAtSlots(message)).toEqual(['', '[nama]', ' menulis ', '[jumlah]', '.']);
  expect(splitAtSlots(message).join('')).toBe(message);
});
