/** Tells which names a typed text finds. */
export type NameMatch = (name: string, query: string) => boolean;

/** By what stands in the name. */
export const matchByText: NameMatch = (name, query) => name.toLowerCase().includes(query.trim().toLowerCase());

/** By the name or its sound: `沈静姝` is found by 沈, shen, sjs. The sounds are fetched when somebody first types letters. */
export async function loadNameMatch(): Promise<NameMatch> {
  const { match } = await import('pinyin-pro');
  return (name, query) => {
    const text = query.trim();
    return matchByText(name, text) || (/^[a-z ]+$/i.test(text) && match(name, text.toLowerCase(), { continuous: true }) !== null);
  };
}
