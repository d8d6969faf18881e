/** The mark of the product, as on its icons. */
export function AppMark() {
  return <img src="icons/app-64.png" width={22} height={22} alt="" style={{ flexShrink: 0 }} />;
}
