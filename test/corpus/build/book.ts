import type { Planted, TrueTable, Truth, Writer } from '../truth.ts';
import { Dice } from './random.ts';
import type { Column } from './column.ts';
import { Paper } from './paper.ts';
import type { Node } from './rows.ts';
import { truthOf } from './table-truth.ts';
import { Table, type Layout } from './table.ts';

/** How a text file is written. */
export interface TextForm {
  readonly encoding: 'utf-8' | 'utf-8-mark' | 'cp949';
  readonly separator: ',' | '\t';
}

/** One file of the corpus while it is made. */
export class Book {
  readonly name: string;
  readonly style: string;
  readonly writer: Writer;
  readonly about: string;
  readonly text: TextForm | undefined;
  readonly dice: Dice;
  readonly papers: Paper[] = [];
  readonly tables: Table[] = [];
  readonly planted: Planted[] = [];

  constructor(name: string, style: string, writer: Writer, about: string, text?: TextForm) {
    this.name = name;
    this.style = style;
    this.writer = writer;
    this.about = about;
    this.text = text;
    this.dice = new Dice([...name].reduce((seed, letter) => Math.imul(seed, 31) + letter.charCodeAt(0), 7));
  }

  /** A new sheet. */
  sheet(name: string): Paper {
    const paper = new Paper(name);
    this.papers.push(paper);
    return paper;
  }

  /** A table on a sheet. */
  table(paper: Paper, columns: readonly Column[], nodes: readonly Node[], layout: Layout): Table {
    const table = new Table(paper, columns, nodes, layout);
    this.tables.push(table);
    return table;
  }

  get file(): string {
    if (!this.text) return `${this.name}.xlsx`;
    return `${this.name}.${this.text.separator === ',' ? 'csv' : 'tsv'}`;
  }

  truth(): Truth {
    return {
      file: this.file,
      style: this.style,
      writer: this.writer,
      about: this.about,
      tables: this.tables.map((table): TrueTable => truthOf(table)),
      planted: this.planted,
      notATable: this.papers.flatMap(({ notATable }) => notATable),
    };
  }
}
