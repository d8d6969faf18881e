/** Lets a page draw and take a click, then stops where the work was called off. Rejects with the signal's reason. */
export async function pause(signal: AbortSignal | undefined): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
  signal?.throwIfAborted();
}
