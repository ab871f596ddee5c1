import fc from 'fast-check';
import { expect, it } from 'vitest';
import { autocorrected } from '../../../src/check/fix/autocorrect.ts';
import {
  applyEdits,
  correctChinese,
  editsBetween,
} from '../../../src/check/fix/correct-chinese.ts';

it.each([
  ['在Gojek里', '在 Gojek 里'],
  ['等3天', '等 3 天'],
  ['你好,世界', '你好，世界'],
  ['好 , 然后', '好，然后'],
  ['你好;世界', '你好；世界'],
  ['步骤: 打开', '步骤：打开'],
  ['真的吗? 是', '真的吗？是'],
  ['说明(见下)', '说明（见下）'],
  ['(见下)', '（见下）'],
  ['好，，世界。。', '好，世界。'],
  ['点“帮助”', '点「帮助」'],
  ['用 「帮助」', '用「帮助」'],
  ['ＧｏＰａｙ钱包', 'GoPay 钱包'],
])('“%s” is written “%s”', (text, better) => {
  expect(correctChinese(text)).toBe(better);
});

it.each(['余额（Rp2.000.000）', 'e-KTP、SIM 卡', '去-回', 'GoPay Plus', 'Jago? Yes.', '50% 的钱'])(
  '“%s” stays as it is',
  (text) => {
    expect(correctChinese(text)).toBe(text);
  },
);

const mixed = fc
  .array(
    fc.constantFrom(
      ...'钱的在, ,  ,a,B,7,.,;,:,?,!,(,),%,-,/,",\',@,#,&,+,=,$,~,`,*,_,<,>,[,],\\,|,^,，,。,：,「,」,（,）,“,”,、,…,—,《,》,；,？,！,Ａ,１'.split(
        ',',
      ),
      ',',
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

it('no text is passed over that AutoCorrect would change', () => {
  fc.assert(
    fc.property(mixed, (text) => {
      // What has no Chinese is never touched.
      if (!/\p{Script=Han}/u.test(text)) return;
      const corrected = correctChinese(text);
      expect(autocorrected(corrected)).toBe(corrected);
      expect(correctChinese(corrected)).toBe(corrected);
    }),
    { numRuns: 20_000, seed: 1 },
  );
});

it('changes lead from a text to its corrected form, and none is left then', () => {
  fc.assert(
    fc.property(mixed, (text) => {
      const edits = editsBetween(text, correctChinese(text));
      if (edits) expect(applyEdits(text, edits)).toBe(correctChinese(text));
    }),
    { numRuns: 5_000, seed: 1 },
  );
});
