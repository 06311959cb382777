import { readFileSync } from 'node:fs';
import { Inject, Injectable } from '@nestjs/common';
import { create, type Font } from 'fontkit';
import { Config } from '../config/index.js';

const SHIPPED = new URL('../../../data/fonts/NotoSerifCJKsc-Regular-GBK.otf', import.meta.url);

/** Stands for a character the font lacks, as printers set it (下駄). */
const GETA = '〓';

/** The font papers are printed in: the shipped one has the characters of GBK; a city may name a fuller one. */
@Injectable()
export class PrintFont {
  private loaded: { bytes: Buffer; font: Font } | undefined;

  constructor(@Inject(Config) private readonly config: Pick<Config, 'printFont'>) {}

  get bytes(): Buffer {
    return this.load().bytes;
  }

  /** The first character of `text` that cannot be printed, if any. */
  missing(text: string): string | undefined {
    const { font } = this.load();
    return [...text].find((letter) => !font.hasGlyphForCodePoint(letter.codePointAt(0)!));
  }

  /** `text` with every character that cannot be printed, such as an emoji, replaced by 〓. */
  printable(text: string): string {
    const { font } = this.load();
    return [...text]
      .map((letter) => (font.hasGlyphForCodePoint(letter.codePointAt(0)!) ? letter : GETA))
      .join('');
  }

  private load(): { bytes: Buffer; font: Font } {
    if (!this.loaded) {
      const bytes = readFileSync(this.config.printFont ?? SHIPPED);
      this.loaded = { bytes, font: create(bytes) as Font };
    }
    return this.loaded;
  }
}
