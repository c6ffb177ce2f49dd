const PATHS = {
  recalculate: 'M13.2 8a5.2 5.2 0 1 1-1.6-3.75M13.4 1.9v3h-3',
  verify: 'M2.6 8.6l3.4 3.4 7.4-8',
  revert: 'M5.6 2.8 2.6 5.8l3 3M2.9 5.8h6.3a4 4 0 0 1 0 8H6',
  previous: 'M3.5 10 8 5.5l4.5 4.5',
  next: 'M3.5 6 8 10.5 12.5 6',
  back: 'M9.8 3.4 5.2 8l4.6 4.6',
  close: 'M4 4l8 8M12 4l-8 8',
  open: 'M1.8 12.6V3.4h4.4l1.5 1.8h5.5v2M1.8 12.6l2-5.4h11l-2 5.4z',
  save: 'M8 2v8M4.6 6.8 8 10.2l3.4-3.4M2.6 13.4h10.8',
} as const;

/** The line drawings of the pane. */
export type IconName = keyof typeof PATHS;

/** A line drawing beside a word; it says nothing to a screen reader. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="gj-icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
