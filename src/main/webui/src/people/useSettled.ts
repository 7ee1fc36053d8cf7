import { useEffect, useState } from 'react';

/** A value once it stood still for a moment, so that not every letter of a name is asked for. */
export function useSettled<T>(value: T, still = 250): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const later = setTimeout(() => {
      setSettled(value);
    }, still);
    return () => {
      clearTimeout(later);
    };
  }, [value, still]);
  return settled;
}
