import { useEffect, useRef, useState } from 'preact/hooks';
import type { Texts } from '../../text/index.ts';
import type { Desk } from '../desk.ts';

interface SheetAreaProps {
  readonly desk: Desk;
  readonly texts: Texts;
  readonly gridElement: HTMLElement;
}

/** Holds the spreadsheet, and takes files that are dropped on it. */
export function SheetArea({ desk, texts, gridElement }: SheetAreaProps) {
  const area = useRef<HTMLElement>(null);
  const [isOver, setIsOver] = useState(false);

  useEffect(() => {
    area.current?.prepend(gridElement);
  }, [gridElement]);

  const onDragOver = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    setIsOver(true);
  };
  const onDrop = async (event: DragEvent): Promise<void> => {
    setIsOver(false);
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    await desk.openBytes(file.name, new Uint8Array(await file.arrayBuffer()));
  };
  return (
    <main
      ref={area}
      class="gj-sheet"
      aria-label={texts.sheetArea}
      onDragOverCapture={onDragOver}
      onDragLeave={() => setIsOver(false)}
      onDropCapture={(event) => void onDrop(event)}
    >
      {isOver ? <div class="gj-drop">{texts.dropFile}</div> : null}
    </main>
  );
}
