/** Does work once for each object that it is asked about; what it made is forgotten with the object. */
export function oncePer<K extends object, V>(work: (of: K) => V): (of: K) => V {
  const made = new WeakMap<K, { readonly value: V }>();
  return (of) => {
    const known = made.get(of);
    if (known) return known.value;
    const value = work(of);
    made.set(of, { value });
    return value;
  };
}
