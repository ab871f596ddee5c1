import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { encodePng } from '../../../src/sharing/png.ts';
import { shareImages } from '../../../src/sharing/share-images.ts';
import { shareColours } from '../../../src/sharing/share-colours.ts';

/** The chunks of a PNG by their kind. */
const chunksOf = (png: Buffer): Record<string, Buffer> => {
  const chunks: Record<string, Buffer> = {};
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    chunks[png.toString('latin1', at + 4, at + 8)] = png.subarray(at + 8, at + 8 + length);
    at += length + 12;
  }
  return chunks;
};

/** The numbers of colours, row by row, without the filter in front of each row. */
const pointsOf = (png: Buffer): { width: number; points: Buffer; palette: Buffer } => {
  const { IHDR, IDAT, PLTE } = chunksOf(png) as Record<'IHDR' | 'IDAT' | 'PLTE', Buffer>;
  const width = IHDR.readUInt32BE(0);
  const rows = inflateSync(IDAT);
  const points = Buffer.from(rows.filter((_, index) => index % (width + 1) > 0));
  return { width, points, palette: PLTE };
};

it('a picture is written with its size, its colours and its points', () => {
  const png = encodePng({
    width: 2,
    height: 2,
    rows: Uint8Array.of(0, 0, 1, 0, 1, 0),
    palette: Uint8Array.of(10, 74, 92, 255, 255, 255),
  });
  expect(png.toString('latin1', 1, 4)).toBe('PNG');
  expect([...chunksOf(png).IHDR!]).toEqual([0, 0, 0, 2, 0, 0, 0, 2, 8, 3, 0, 0, 0]);
  expect([...pointsOf(png).points]).toEqual([0, 1, 1, 0]);
  expect([...pointsOf(png).palette]).toEqual([10, 74, 92, 255, 255, 255]);
});

describe('a picture for links', () => {
  const draw = shareImages(shareColours());
  const text = { language: 'zh-Hans', site: 'Help', tagline: '独立的帮助' };

  it('is the same for the same text, and another for another title', async () => {
    const [one, again, other] = [
      await draw({ ...text, title: '收不到验证码' }),
      await draw({ ...text, title: '收不到验证码' }),
      await draw({ ...text, title: '收不到退款' }),
    ];
    expect(one.equals(again)).toBe(true);
    expect(one.equals(other)).toBe(false);
  });

  it('keeps every title inside its margins', async () => {
    for (const title of [
      'OTP',
      '被骗了、遇到钓鱼或假客服、账户被盗、手机丢失、转错账户、退款没有到账怎么办',
      'Transaksi mencurigakan, akun dibajak, HP hilang, atau saldo berkurang tanpa sebab yang jelas',
    ]) {
      const { width, points } = pointsOf(await draw({ ...text, title }));
      const [ground] = points;
      const middle = points.subarray(170 * width, 520 * width);
      const outside = middle.filter((colour, index) => {
        const column = index % width;
        return colour !== ground && (column < 70 || column > width - 70);
      });
      expect(outside.length, title).toBe(0);
      expect(
        middle.some((colour) => colour !== ground),
        title,
      ).toBe(true);
    }
  });
});
