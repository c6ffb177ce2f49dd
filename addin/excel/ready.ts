/**
 * Waits for the client library to find the program around the page.
 * `false` when the page was opened outside Excel, where there is nothing to read or write.
 */
export async function whenExcelIsReady(): Promise<boolean> {
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel;
}
