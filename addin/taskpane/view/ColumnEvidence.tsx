import { BLANK, columnLetters, type ColumnReport } from '../../../core/index.ts';
import { usePane } from './pane-context.ts';

/** On request: which column was taken for what, in which unit, under which rounding rule. */
export function ColumnEvidence({ columns }: { readonly columns: readonly ColumnReport[] }) {
  const { texts } = usePane();
  return (
    <details class="gj-evidence">
      <summary>{texts.evidence}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{texts.column}</th>
            <th scope="col">{texts.heading}</th>
            <th scope="col">{texts.meaning}</th>
            <th scope="col">{texts.unit}</th>
            <th scope="col">{texts.rounding}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map((column, index) => (
            <tr key={index}>
              <td>{columnLetters(column.range.column)}</td>
              <td>{column.heading}</td>
              <td>{texts.role[column.role]}</td>
              <td>{column.unit ?? '-'}</td>
              <td>
                {column.rounding === BLANK ? '-' : texts.roundingRule(column.rounding.mode, column.rounding.digits)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
