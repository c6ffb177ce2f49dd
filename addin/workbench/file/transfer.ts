/** The media type of .xlsx files. */
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** How long the browser may take to begin a download before its address is given back, in milliseconds. */
const DOWNLOAD_GRACE = 10_000;

/** Reads a file of our own folder. */
export async function fetchBytes(address: string): Promise<Uint8Array | undefined> {
  const response = await fetch(address);
  return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
}

/** Hands a workbook to the user as a download. */
export function download(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type: XLSX }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), DOWNLOAD_GRACE);
}
