import { expect, test } from 'playwright/test';
import { languages } from '../locales.ts';

for (const { locale, tag } of languages) {
  test(`the letter can be copied by hand, with what it means and where to send it (${locale})`, async ({
    page,
  }) => {
    await page.goto(`${locale}/letter/`);
    const paper = page.locator('[data-paper]');
    for (const line of [
      'Perihal: Pengaduan tertulis tentang [pokok masalah]',
      'ID transaksi: [ID transaksi]',
      'saya memohon Bapak/Ibu untuk:',
      'Nomor HP terdaftar: [nomor HP]',
    ]) {
      await expect(paper).toContainText(line);
    }
    await expect(paper.locator(`.meaning[lang="${tag}"]`)).toHaveCount(
      locale === 'id' ? 0 : await paper.locator('.original').count(),
    );
    for (const address of [
      'customerservice@gopay.co.id',
      'customerservice@gojek.com',
      'bicara@bi.go.id',
      'konsumen@ojk.go.id',
      'info@lapssjk.id',
    ]) {
      await expect(page.locator(`.card a[href="mailto:${address}"]`)).toBeVisible();
    }
    await page.locator('.by-hand summary').nth(1).click();
    await expect(
      page.getByText('Akun saya diblokir sehingga saya tidak dapat menggunakan akun'),
    ).toBeVisible();
    // Nothing is offered that would do nothing.
    await expect(page.locator('form:visible')).toHaveCount(1);
    await expect(page.locator('complaint-letter button:visible')).toHaveCount(0);
  });
}
