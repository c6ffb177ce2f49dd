/** A piece of a document's text as it stands (문구): a title, a heading, an item. */
export interface DocumentText {
  /** Where it stands, as a reader finds it: `2016 계획 7 개요`. */
  readonly place: string;
  /** What it is among the others (제목, 개요, 항목); final full stops are compared within one kind. */
  readonly kind: string;
  readonly text: string;
}
