/** What is made of a thing once and kept as long as the thing is: a release is held against many clippings. */

/** Cost: a look-up, where it was made before. */
export function onceFor<Thing extends object, Made extends object>(
  make: (thing: Thing) => Made,
): (thing: Thing) => Made {
  const kept = new WeakMap<Thing, Made>();
  return (thing) => {
    let made = kept.get(thing);
    if (made === undefined) {
      made = make(thing);
      kept.set(thing, made);
    }
    return made;
  };
}
