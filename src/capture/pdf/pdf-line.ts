/** A printed line. Lengths are in points, from the page's lower left corner. */
export interface PdfLine {
  readonly text: string;
  readonly page: number;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly fontSize: number;
}
